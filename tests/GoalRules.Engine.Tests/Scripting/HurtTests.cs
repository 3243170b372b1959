using System.Diagnostics;

namespace GoalRules.Engine.Tests;

public sealed class HurtTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Fact]
    public void Try()
    {
        string R(string s, int n) => string.Concat(Enumerable.Repeat(s, n));
        const string H = "static Finding? Check(Goal goal)\n{\n";
        const string T = "\nreturn null;\n}\n";
        var cases = new Dictionary<string, string>
        {
            ["not"] = H + "var x = " + R("!", 60000) + "true;" + T,
            ["minus"] = H + "var x = " + R("- ", 30000) + "1;" + T,
            ["casts"] = H + "var x = " + R("(int)", 12000) + "1;" + T,
            ["cond"] = H + "var x = " + R("true?1:", 8000) + "1;" + T,
            ["coalesce"] = H + "var x = " + R("a??", 20000) + "a;" + T,
            ["assign"] = H + R("a=", 30000) + "a;" + T,
            ["lambdas"] = H + "var x = " + R("x=>", 20000) + "1;" + T,
            ["ifs"] = H + R("if(a)", 12000) + ";" + T,
            ["elses"] = H + R("if(a);else ", 5000) + ";" + T,
            ["labels"] = H + R("a:", 30000) + ";" + T,
            ["nots"] = H + "var x = 1 is " + R("not ", 15000) + "1;" + T,
            ["ands"] = H + "var x = 1 is " + R("1 or ", 12000) + "1;" + T,
            ["plus"] = H + "var x = 1" + R("+1", 30000) + ";" + T,
            ["dots"] = H + "var x = a" + R(".b", 30000) + ";" + T,
            ["calls"] = H + "var x = a" + R(".b()", 15000) + ";" + T,
            ["qdots"] = H + "var x = a" + R("?.b", 20000) + ";" + T,
            ["interp"] = H + "var x = " + R("$\"{", 15000) + "1" + R("}\"", 10000) + ";" + T,
            ["arrays"] = H + "int" + R("[]", 30000) + " x;" + T,
            ["nullables"] = H + "int" + R("?", 60000) + " x;" + T,
            ["stars"] = H + "int" + R("*", 60000) + " x;" + T,
            ["throws"] = H + "var x = a ?? " + R("throw ", 10000) + "1;" + T,
            ["froms"] = H + "var x = " + R("from a in b select ", 3000) + "1;" + T,
            ["news"] = H + "var x = " + R("new ", 15000) + "A();" + T,
            ["awaits"] = H + "var x = " + R("await ", 10000) + "1;" + T,
            ["checked"] = H + R("checked ", 8000) + "{}" + T,
            ["fors"] = H + R("for(;;)", 8000) + ";" + T,
            ["dos"] = H + R("do ", 20000) + ";" + T,
            ["tries"] = H + R("try ", 10000) + "{}" + T,
            ["members"] = H + "var x = A" + R("::A", 15000) + ";" + T,
            ["ifdefs"] = R("#if true\n", 7000) + H + T,
            ["conds2"] = "#if " + R("!", 60000) + "true\n" + H + T,
            ["conds3"] = "#if true" + R("&&true", 10000) + "\n" + H + T,
            ["unclosed-generic"] = H + R("A<\n", 20000) + T,
            ["comments"] = R("/*", 30000) + H + T,
            ["rangeops"] = H + "var x = " + R("..", 30000) + "1;" + T,
            ["hats"] = H + "var x = " + R("^", 60000) + "1;" + T,
            ["amps"] = H + "var x = " + R("& ", 30000) + "y;" + T,
            ["records"] = R("record A{", 7000),
            ["attributes"] = R("[A]", 20000) + H + T,
            ["whens"] = H + "switch(a){" + R("case 1 when a:", 4000) + "break;}" + T,
            ["refs"] = H + "var x = " + R("ref ", 15000) + "y;" + T,
            ["sums"] = H + "var x = goal.Measures.Sum(a=>goal.Measures.Sum(b=>goal.Measures.Sum(c=>goal.Measures.Sum(d=>goal.Measures.Sum(e=>goal.Measures.Sum(f=>f.Target))))));" + T,
            ["sums4"] = H + "var x = goal.Measures.Sum(a=>goal.Measures.Sum(b=>goal.Measures.Sum(c=>goal.Measures.Sum(d=>d.Target))));" + T,
            ["sums3"] = H + "var x = goal.Measures.Sum(a=>goal.Measures.Sum(b=>goal.Measures.Sum(c=>c.Target)));" + T,
            ["selects"] = H + "var x = goal.Measures.Select(a=>goal.Measures.Select(b=>goal.Measures.Select(c=>goal.Measures.Select(d=>goal.Measures.Select(e=>goal.Measures.Select(f=>f.Target))))));" + T,
            ["tuples20"] = H + "var a0 = (1, 2);\n" + string.Concat(Enumerable.Range(1, 16).Select(i => $"var a{i} = (a{i - 1}, a{i - 1});\n")) + T,
            ["tuples24"] = H + "var a0 = (1, 2);\n" + string.Concat(Enumerable.Range(1, 22).Select(i => $"var a{i} = (a{i - 1}, a{i - 1});\n")) + T,
            ["anon20"] = H + "var a0 = 1;\n" + string.Concat(Enumerable.Range(1, 20).Select(i => $"var a{i} = new {{ x = a{i - 1}, y = a{i - 1} }};\n")) + T,
            ["lets"] = H + "var q = from a0 in goal.Measures " + string.Concat(Enumerable.Range(1, 20).Select(i => $"let a{i} = a{i - 1} ")) + "select a20;" + T,
            ["patterns"] = H + "var x = (goal.Id.Length, goal.Measures.Count, goal.Weight, goal.Due, goal.Start, goal.Level, goal.Kind, goal.Status) switch {\n" + string.Concat(Enumerable.Range(0, 24).Select(i => "(" + string.Join(",", Enumerable.Range(0, 8).Select(j => j == i % 8 || j == (i + 1 + i / 8) % 8 ? (j < 2 ? $"{i}" : "not null") : "_")) + $") => {i},\n")) + "_ => 0 };" + T,
            ["patterns-or"] = H + "object o = goal; var x = (goal.Id.Length, goal.Measures.Count, goal.Supports.Count, goal.Milestones.Count, goal.CheckIns.Count, goal.SupportedBy.Count) switch {\n" + string.Concat(Enumerable.Range(0, 30).Select(i => "(" + string.Join(",", Enumerable.Range(0, 6).Select(j => (i * 7 + j * 3) % 4 == 0 ? "_" : $"{(i + j) % 5} or > {i}")) + $") => {i},\n")) + "_ => 0 };" + T,
            ["list-patterns"] = H + "int[] n = [1]; var x = n switch {\n" + string.Concat(Enumerable.Range(0, 20).Select(i => "[" + string.Join(",", Enumerable.Range(0, i % 5).Select(j => "_").Append($"{i}").Append("..").Append($"> {i}")) + $"] => {i},\n")) + "_ => 0 };" + T,
            ["overloads"] = H + "M(a=>M(b=>M(c=>M(d=>M(e=>M(f=>1))))));" + T + string.Concat(Enumerable.Range(0, 12).Select(i => $"static int M(Func<{new[] { "int", "long", "double", "string", "object", "decimal", "float", "byte", "short", "bool", "char", "uint" }[i]}, int> f) => 1;\n")),
        };
        foreach (var (name, body) in cases)
        {
            var only = Environment.GetEnvironmentVariable("HURT");
            if (!string.IsNullOrEmpty(only) && !only.Split(',').Contains(name)) continue;
            var text = TestPack.Attribute(1) + body;
            if (text.Length > 65536) text = text[..65536];
            var watch = Stopwatch.StartNew();
            var before = GC.GetTotalAllocatedBytes();
            string said;
            try
            {
                PackLoader.Load(new PackFolder("test", [new PackFile("pack.yaml", TestPack.Manifest), .. TestPack.Rule("rule-1", text)])).Dispose();
                said = "loaded";
            }
            catch (RulePackException e)
            {
                said = $"{e.Errors.Count} {e.Errors[0].Problem}";
            }

            var line = $"{name}: {watch.ElapsedMilliseconds} ms, {(GC.GetTotalAllocatedBytes() - before) >> 20} MB: {said[..Math.Min(120, said.Length)]}";
            File.AppendAllText("/tmp/hurt.txt", line + "\n");
            output.WriteLine(line);
        }
    }
}

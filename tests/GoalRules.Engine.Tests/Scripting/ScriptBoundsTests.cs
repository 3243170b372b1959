using System.Diagnostics;

namespace GoalRules.Engine.Tests;

/// <summary>Scripts that would keep the compiler busy, fill its memory or end it with its stack: each is refused, and soon.</summary>
public sealed class ScriptBoundsTests
{
    private const string TooDeep = "nested more than";
    private const string Doubles = "double too often";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20); // a test machine is busy; without bounds it is minutes, or for ever

    [Theory]
    [InlineData("var x = ", "- ", 30_000, "1;", TooDeep)]
    [InlineData("var x = ", "!", 60_000, "true;", "")]
    [InlineData("var x = ", "(int)", 12_000, "1;", TooDeep)]
    [InlineData("var x = ", "true ? 1 : ", 5_000, "1;", TooDeep)]
    [InlineData("", "a = ", 15_000, "a;", "")]
    [InlineData("var x = ", "x => ", 12_000, "1;", "")]
    [InlineData("", "if (true) ", 6_000, ";", TooDeep)]
    [InlineData("", "if (true) ; else ", 3_500, ";", TooDeep)]
    [InlineData("", "for (;;) ", 7_000, ";", TooDeep)]
    [InlineData("", "again: ", 9_000, ";", TooDeep)]
    [InlineData("var x = 1 is ", "not ", 15_000, "1;", "patterns")]
    [InlineData("var x = 1 is ", "1 or ", 12_000, "1;", "patterns")]
    [InlineData("var x = goal", ".Owner", 9_000, ";", TooDeep)]
    [InlineData("var x = 1", " + 1", 15_000, ";", TooDeep)]
    [InlineData("int", "[]", 30_000, " x;", "made of too many others")]
    [InlineData("int", "*", 60_000, " x;", TooDeep)]
    [InlineData("", "A<\n", 20_000, "int> x;", "brackets")]
    [InlineData("var x = ", "$\"{", 15_000, "1;", "brackets")]
    [InlineData("", "{", 60_000, "", "brackets")]
    [InlineData("", "do ", 20_000, ";", "CS1003")]
    [InlineData("var x = ", "goal.Measures.Sum(a => ", 5, "1)))));", "lambdas")]
    [InlineData("var x = goal.Measures", ".Select(x => (x, x))", 30, ".ToList();", Doubles)]
    [InlineData("var x = new[] { 1 }", ".ToDictionary(x => x)", 40, ";", Doubles)]
    public void What_is_repeated_without_end_is_refused(string before, string repeated, int times, string after, string problem) =>
        Refused($"static Finding? Check(Goal goal)\n{{\n{before}{string.Concat(Enumerable.Repeat(repeated, times))}{after}\nreturn null;\n}}\n", problem);

    [Theory]
    [InlineData("var a{1} = (a{0}, a{0});")]
    [InlineData("var a{1} = new { x = a{0}, y = a{0} };")]
    [InlineData("var a{1} = Pair(a{0});")]
    [InlineData("Out(a{0}, out var a{1});")]
    [InlineData("var a{1} = () => (a{0}, a{0});")]
    [InlineData("var a{1} = new[] { a{0} }.Zip(new[] { a{0} }).ToArray();")]
    [InlineData("var a{1} = a{0} is var b{1} ? (b{1}, b{1}) : default;")]
    [InlineData("var (a{1}, _) = ((a{0}, a{0}), 1);")]
    [InlineData("foreach (var a{1} in new[] { (a{0}, a{0}) })")]
    public void A_type_that_doubles_with_each_line_is_refused(string line)
    {
        var lines = string.Concat(Enumerable.Range(1, 30).Select(i => line.Replace("{0}", $"{i - 1}", StringComparison.Ordinal).Replace("{1}", $"{i}", StringComparison.Ordinal) + "\n"));

        Refused($"static Finding? Check(Goal goal)\n{{\nvar a0 = 1;\n{lines};\nreturn null;\n}}\nstatic (T, T) Pair<T>(T a) => (a, a);\nstatic void Out<T>(T a, out (T, T) b) => b = (a, a);\n", Doubles);
    }

    [Theory]
    [InlineData("#if ", "!", 60_000, "true\n#endif\n")]
    [InlineData("  #if true", "&&true", 9_000, "\n#endif\n")]
    [InlineData("\u2028#if ", "!", 60_000, "true\n#endif\n")]
    public void A_directive_that_the_compiler_would_read_by_recursion_is_refused(string before, string repeated, int times, string after) =>
        Refused(before + string.Concat(Enumerable.Repeat(repeated, times)) + after + "static Finding? Check(Goal goal) => null;", "a line that begins with #");

    [Fact]
    public void A_text_may_begin_its_lines_with_a_hash()
    {
        using var pack = TestPack.Of("static Finding? Check(Goal goal) => goal.Id == \"\"\"\n    # heading\n    \"\"\" ? null : null;");

        pack.Rules.Count.ShouldBe(1);
    }

    [Fact]
    public void Overloads_by_the_dozen_are_refused() =>
        Refused("static Finding? Check(Goal goal) => null;\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"static void Many({string.Join(", ", Enumerable.Range(1, i).Select(n => $"int n{n}"))}) {{ }}\n")), "overloads");

    [Fact]
    public void Patterns_that_test_many_things_at_once_are_refused()
    {
        var arms = string.Concat(Enumerable.Range(0, 60).Select(i => $"{{ B{i % 20}: true, B{(i % 20 + 1 + i / 20) % 20}: true }} => {i}, "));
        var flags = string.Join(", ", Enumerable.Range(0, 20).Select(i => $"bool B{i} = true"));

        Refused($"static Finding? Check(Goal goal) => new Flags() switch {{ {arms} _ => 60 }} > 60 ? null : null;\nrecord Flags({flags});", "too many things at once");
    }

    [Fact]
    public void Of_thousands_of_mistakes_the_first_are_told() =>
        ErrorsOf("static Finding? Check(Goal goal) => " + string.Concat(Enumerable.Repeat("new ", 15_000))).Count.ShouldBeLessThanOrEqualTo(50);

    private static void Refused(string body, string problem)
    {
        var watch = Stopwatch.StartNew();

        ErrorsOf(body).ShouldContain(error => error.Problem.Contains(problem, StringComparison.Ordinal));

        watch.Elapsed.ShouldBeLessThan(Soon);
    }

    private static IReadOnlyList<PackError> ErrorsOf(string body)
    {
        var script = TestPack.Attribute(1) + body;
        script.Length.ShouldBeLessThan(64 * 1024);
        return TestPack.ErrorsOf(new PackFolder("test", [new PackFile("pack.yaml", TestPack.Manifest), .. TestPack.Rule("rule-1", script)]));
    }
}

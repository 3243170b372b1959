namespace GoalRules.Engine.Tests;

public sealed class ScriptShapeTests
{
    private const string Rule = "[Rule(\"TST0001\", \"rule-1\", Category.Specificity, Severity.Warning, Message = \"wrong\")]\nstatic Finding? Check(Goal goal) => null;\n";

    [Theory]
    [InlineData("static int count = 0;", "a variable would keep state")]
    [InlineData("int count = 0;", "a variable would keep state")]
    [InlineData("static readonly int[] Words = [1];", "a variable would keep state")]
    [InlineData("Console.WriteLine();", "a statement outside a function is never run")]
    [InlineData("Finding? Other(Goal goal) => null;", "function 'Other' must be static")]
    [InlineData("class Memory { }", "this declaration has no place here")]
    [InlineData("struct Memory { }", "this declaration has no place here")]
    [InlineData("enum Colour { Red }", "this declaration has no place here")]
    [InlineData("delegate void Act();", "this declaration has no place here")]
    [InlineData("static int Count { get; set; }", "this declaration has no place here")]
    [InlineData("record Memory { static int count; }", "a variable would keep state")]
    [InlineData("record Memory { static int Count { get; set; } }", "could keep state")]
    [InlineData("record Memory { int Count { get; set; } }", "could keep state")]
    [InlineData("record Memory { static int Count => field++; }", "could keep state")]
    [InlineData("record Memory { int count; }", "a variable would keep state")]
    [InlineData("record Memory { static Memory() { } }", "this declaration has no place here")]
    [InlineData("record Memory { class Inner { static int count; } }", "this declaration has no place here")]
    [InlineData("#r \"System.Net.Http\"", "#r and #load are not available")]
    [InlineData("#load \"other.csx\"", "#r and #load are not available")]
    public void A_rule_file_holds_nothing_that_could_keep_state_or_reach_out(string extra, string problem)
    {
        var isDirective = extra.StartsWith('#');
        var script = isDirective ? $"{extra}\n{Rule}" : $"{Rule}{extra}\n";

        var error = ErrorsOf(script).ShouldHaveSingleItem();

        error.File.ShouldBe("specificity/rule-1.csx");
        error.Line.ShouldBe(isDirective ? 1 : 3);
        error.Column.ShouldBeGreaterThan(0);
        error.Problem.ShouldContain(problem);
    }

    [Fact]
    public void Constants_helper_functions_and_records_are_allowed()
    {
        const string Script = Rule + "const int Most = 3;\nstatic int Twice(int n) => 2 * n;\nrecord Pair(int A, int B) { public int Sum => A + B; public static Pair operator +(Pair x, Pair y) => x; }\n";

        PackLoader.Load(new PackFolder("test", [new PackFile("pack.yaml", TestPack.Manifest), .. TestPack.Rule("rule-1", Script)])).Rules.Count.ShouldBe(1);
    }

    [Fact]
    public void A_file_without_a_rule_says_how_to_make_one() =>
        ErrorsOf("static int Twice(int n) => 2 * n;").ShouldHaveSingleItem().Problem.ShouldContain("mark one static function with [Rule(");

    [Fact]
    public void A_second_rule_in_a_file_is_refused_at_its_place()
    {
        var error = ErrorsOf(Rule + Rule.Replace("Check", "Other")).ShouldHaveSingleItem();

        error.Line.ShouldBe(4);
        error.Problem.ShouldContain("give each rule a file of its own");
    }

    [Fact]
    public void A_mistake_of_the_language_is_reported_with_line_and_column()
    {
        var error = ErrorsOf(Rule.Replace("=> null", "=> goal.Titel is null ? null : null")).ShouldHaveSingleItem();

        (error.Line, error.Column).ShouldBe((2, 42));
        error.Problem.ShouldContain("'Goal' does not contain a definition for 'Titel'");
    }

    private static IReadOnlyList<PackError> ErrorsOf(string script) =>
        TestPack.ErrorsOf(new PackFolder("test", [new PackFile("pack.yaml", TestPack.Manifest), .. TestPack.Rule("rule-1", script)]));
}

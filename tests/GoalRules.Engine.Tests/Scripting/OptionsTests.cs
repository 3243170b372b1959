namespace GoalRules.Engine.Tests;

public sealed class OptionsTests
{
    private const string Rule =
        "static Finding? Check(Goal goal, Options options) => Finding.At(goal.Location, options.Limit, options.Share, options.Strict, options.Word, options.Level, options.Words);\n"
        + "record Options(int Limit = 5, double Share = 0.5, bool Strict = false, string Word = \"plan\", GoalLevel Level = GoalLevel.Team, IReadOnlyList<string>? Words = null);";

    [Fact]
    public void What_the_manifest_leaves_out_keeps_the_scripts_default() =>
        Arguments("").ShouldBe(["5", "0.5", "False", "plan", "Team", ""]);

    [Fact]
    public void Options_of_every_type_come_from_the_manifest() =>
        Arguments("rules: { rule-1: { options: { limit: 7, share: 0.25, strict: true, word: effort, level: company, words: [a, b] } } }")
            .ShouldBe(["7", "0.25", "True", "effort", "Company", "a, b"]);

    [Theory]
    [InlineData("limit: many", "option 'limit' of rule 'rule-1' must be a whole number, not 'many'")]
    [InlineData("limit: 2.5", "must be a whole number")]
    [InlineData("share: .inf", "must be a number")]
    [InlineData("strict: perhaps", "must be true or false")]
    [InlineData("level: galaxy", "must be one of Company, Department, Team, Individual")]
    [InlineData("limit: [1, 2]", "must be a whole number")]
    [InlineData("limits: 3", "has no option 'limits'; it has limit, share, strict, word, level, words")]
    public void A_wrong_option_is_reported_at_its_line_of_the_manifest(string option, string problem)
    {
        var error = TestPack.ErrorsOf(TestPack.Folder($"{TestPack.Manifest}rules:\n  rule-1:\n    options:\n      {option}\n", Rule)).ShouldHaveSingleItem();

        error.File.ShouldBe("pack.yaml");
        error.Line.ShouldBe(7);
        error.Problem.ShouldContain(problem);
    }

    [Fact]
    public void Options_that_the_script_refuses_are_reported_at_the_rules_settings()
    {
        const string Refusing = "static Finding? Check(Goal goal, Options options) => null;\n"
            + "record Options(int Limit = 5) { public int Limit { get; } = Limit > 0 ? Limit : throw new ArgumentException(\"too small\"); }";

        var error = TestPack.ErrorsOf(TestPack.Folder($"{TestPack.Manifest}rules:\n  rule-1: {{ options: {{ limit: 0 }} }}\n", Refusing)).ShouldHaveSingleItem();

        (error.File, error.Line).ShouldBe(("pack.yaml", 5));
        error.Problem.ShouldBe("the options of rule 'rule-1' are refused by its script: too small");
    }

    private static IReadOnlyList<string> Arguments(string settings)
    {
        using var pack = TestPack.With(TestPack.Manifest + settings, Rule);
        return pack.Evaluate(TestPack.Goals("anything")).GoalReports[0].Findings[0].MessageArguments;
    }
}

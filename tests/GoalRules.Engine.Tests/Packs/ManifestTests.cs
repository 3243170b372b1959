namespace GoalRules.Engine.Tests;

public sealed class ManifestTests
{
    [Theory]
    [InlineData("name: test\nversion: 1\nprefix: TST\nextend: smart\n", 4, 1, "has no 'extend'; it can have name, version")]
    [InlineData("name: Test Pack\nversion: 1\nprefix: TST\n", 1, 7, "write lower-case letters, digits and hyphens")]
    [InlineData("name: test\nversion: 1\n", 1, 1, "'prefix' is missing")]
    [InlineData("name: test\nversion: 1\nprefix: t1\n", 3, 9, "two to eight capital letters")]
    [InlineData("name: test\nversion: 1\nprefix: TST\ngate: { reject: { severity: bad } }\n", 4, 29, "'bad' is none of error, warning, info, hint")]
    [InlineData("name: test\nversion: 1\nprefix: TST\nscores:\n  points: { error: 140 }\n", 5, 20, "must be a number from 0 to 100")]
    [InlineData("name: test\nversion: 1\nprefix: TST\nscores: { weights: { speed: 1 } }\n", 4, 22, "'weights' has no 'speed'; it can have specificity, achievability, alignment")]
    [InlineData("name: test\nversion: 1\nprefix: TST\nrules:\n  TST9999: { severity: error }\n", 5, 3, "the pack has no rule 'TST9999'")]
    [InlineData("name: test\nversion: 1\nprefix: TST\nrules: { rule-1: { enabled: maybe } }\n", 4, 29, "must be true or false")]
    [InlineData("name: test\nversion: 1\nprefix: TST\nrules: { rule-1: off }\n", 4, 18, "must be a mapping")]
    [InlineData("name: [test\nversion: 1\n", 2, 0, "ends before a bracket")]
    [InlineData("name: test\nname: test\nversion: 1\nprefix: TST\n", 2, 1, "Duplicate key")]
    [InlineData("- a\n- b\n", 1, 1, "must be one mapping")]
    [InlineData("", 1, 1, "must be one mapping")]
    public void A_mistake_is_reported_at_its_line_and_column(string manifest, int line, int column, string problem)
    {
        var errors = TestPack.ErrorsOf(TestPack.Folder(manifest, "static Finding? Check(Goal goal) => null;"));

        var error = errors.Where(error => error.File == "pack.yaml").ShouldHaveSingleItem();
        error.Problem.ShouldContain(problem);
        error.Line.ShouldBe(line);
        if (column > 0) error.Column.ShouldBe(column);
    }

    [Fact]
    public void All_mistakes_of_a_pack_are_reported_at_once()
    {
        var folder = new PackFolder("test",
        [
            new PackFile("pack.yaml", "name: test\nprefix: TST\n"),
            new PackFile("specificity/no-spec.csx", TestPack.Attribute(1).Replace("rule-1", "no-spec") + "static Finding? Check(Goal goal) => null;"),
            new PackFile("specificity/rule-2.csx", "static int x;"),
            new PackFile("specificity/rule-2.md", "no heading"),
            new PackFile("elsewhere/rule-3.csx", ""),
        ]);

        var errors = TestPack.ErrorsOf(folder);

        errors.Select(error => error.File).Distinct().ShouldBe(
            ["elsewhere/rule-3.csx", "elsewhere/rule-3.md", "pack.yaml", "specificity/no-spec.md", "specificity/rule-2.csx", "specificity/rule-2.md"]);
    }

    [Fact]
    public void A_pack_sets_severity_and_switches_rules_off_by_id_or_name()
    {
        const string Rule = "static Finding? Check(Goal goal) => Finding.At(goal.Location, 1);";
        using var pack = TestPack.With(TestPack.Manifest + "rules: { TST0001: { severity: hint }, rule-2: { enabled: false } }", Rule, Rule);

        pack.Rules.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Hint);
        pack.Evaluate(TestPack.Goals("anything")).GoalReports[0].Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Hint);
    }

    [Fact]
    public void A_folder_that_is_none_says_so() =>
        Should.Throw<RulePackException>(() => RulePack.Load("no/such/folder")).Errors.ShouldHaveSingleItem().Problem.ShouldContain("there is no folder");

    [Fact]
    public void An_id_that_two_rules_share_is_refused()
    {
        var folder = new PackFolder("test",
        [
            new PackFile("pack.yaml", TestPack.Manifest),
            .. TestPack.Rule("rule-1", TestPack.Attribute(1) + "static Finding? Check(Goal goal) => null;"),
            .. TestPack.Rule("other", TestPack.Attribute(1).Replace("rule-1", "other") + "static Finding? Check(Goal goal) => null;"),
        ]);

        TestPack.ErrorsOf(folder).ShouldHaveSingleItem().Problem.ShouldContain("rule id TST0001 is already that of");
    }
}

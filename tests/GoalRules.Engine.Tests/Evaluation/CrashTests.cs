namespace GoalRules.Engine.Tests;

public sealed class CrashTests
{
    private const string Throws = "static Finding? Check(Goal goal) =>\n    goal.Statement.Text.Contains(\"secret\")\n        ? throw new ArgumentException(goal.Statement.Text)\n        : null;";
    private const string Finds = "static Finding? Check(Goal goal) => Finding.At(goal.Location, 1);";

    [Fact]
    public void A_rule_that_throws_is_reported_once_with_type_rule_and_line_and_the_others_answer()
    {
        using var pack = TestPack.Of(Throws, Finds);

        var report = pack.Evaluate(TestPack.Goals("a secret plan", "another secret plan", "an open plan"));

        var crash = report.Findings.ShouldHaveSingleItem();
        (crash.RuleId, crash.RuleName, crash.Severity, crash.Category).ShouldBe(("GR9001", "rule-crashed", Severity.Warning, null));
        crash.Message.ShouldBe("Rule TST0001 'rule-1' threw ArgumentException at specificity/rule-1.csx, line 3, on 2 subject(s), so its category is not scored there; its author should mend it");
        report.GoalReports.ShouldAllBe(goal => goal.Findings.Count == 1);
    }

    [Fact]
    public void The_exceptions_message_is_kept_out_of_the_report_since_it_may_quote_a_goal()
    {
        using var pack = TestPack.Of(Throws);

        var crash = pack.Evaluate(TestPack.Goals("a secret plan")).Findings.ShouldHaveSingleItem();

        crash.Message.ShouldNotContain("secret");
        string.Concat(crash.MessageArguments).ShouldNotContain("secret");
    }

    [Fact]
    public void A_goal_on_which_a_rule_threw_is_unscored_there_and_never_accepted()
    {
        using var pack = TestPack.Of(Throws);

        var report = pack.Evaluate(TestPack.Goals("a secret plan", "an open plan"));

        report.Incomplete.ShouldBeTrue();
        var (hit, spared) = (report.GoalReports[0], report.GoalReports[1]);
        (hit.Incomplete, hit.Verdict, hit.Scores.Specificity).ShouldBe((true, Verdict.NeedsWork, null));
        (spared.Incomplete, spared.Verdict, spared.Scores.Specificity).ShouldBe((false, Verdict.Accepted, 100));
    }

    [Fact]
    public void A_rule_that_throws_half_way_says_nothing_at_all()
    {
        using var pack = TestPack.Of("static IEnumerable<Finding> Check(Goal goal)\n{\n    yield return Finding.At(goal.Location, 1);\n    throw new FormatException();\n}");

        var report = pack.Evaluate(TestPack.Goals("anything"));

        report.GoalReports[0].Findings.ShouldBeEmpty();
        report.Findings.ShouldHaveSingleItem().Message.ShouldContain("FormatException at specificity/rule-1.csx, line 5");
    }

    [Theory]
    [InlineData("static Finding? Check(Goal goal) => Finding.At(goal.Location);", "MessageArgumentsMissingException")]
    [InlineData("static Finding? Check(Goal goal) => Finding.At(goal.Location, new Bomb());\nrecord Bomb { public override string ToString() => throw new TimeoutException(); }", "TimeoutException")]
    [InlineData("static IEnumerable<Finding> Check(Goal goal) => null!;", "NullReferenceException")]
    [InlineData("static IEnumerable<Finding> Check(Goal goal) => [null!];", "NullReferenceException")]
    [InlineData("static Finding? Check(Goal goal) => Finding.At(null!, 1);", "ArgumentNullException")]
    [InlineData("static Finding? Check(Goal goal) => throw new OperationCanceledException();", "OperationCanceledException")]
    public void A_finding_that_cannot_be_told_is_a_crash_of_its_rule(string body, string exception)
    {
        using var pack = TestPack.Of(body);

        pack.Evaluate(TestPack.Goals("anything")).Findings.ShouldHaveSingleItem().MessageArguments[2].ShouldBe(exception);
    }
}

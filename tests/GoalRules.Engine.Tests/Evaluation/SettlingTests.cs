namespace GoalRules.Engine.Tests;

/// <summary>Which findings stand: superseding, repetition, place, fingerprints.</summary>
public sealed class SettlingTests
{
    private const string OnBad = "static IEnumerable<Finding> Check(Goal goal) => from word in goal.Statement.Words where goal.Statement.Text.Substring(word.Span.Start, word.Span.Length) == \"bad\" select Finding.At(goal.Statement.At(word.Span), \"bad\");";
    private const string OnDue = "static Finding? Check(Goal goal) => Finding.At(goal.At(\"due\"), \"due\");";

    [Fact]
    public void A_rule_that_supersedes_another_replaces_it_at_the_same_place_only()
    {
        const string Stronger = "static Finding? Check(Goal goal) => Finding.At(goal.Statement.At(new TextSpan(0, 3)), \"stronger\");";
        using var pack = Load(Stronger, ", Supersedes = [\"TST0002\"]", OnBad);

        var findings = pack.Evaluate(TestPack.Goals("bad and bad")).GoalReports[0].Findings;

        findings.Select(finding => (finding.RuleId, finding.Location.Span!.Value.Start)).ShouldBe([("TST0001", 0), ("TST0002", 8)]);
    }

    [Fact]
    public void What_is_absent_is_anywhere_in_its_subject_and_so_superseded_by_any_finding_there()
    {
        using var pack = Load(OnBad, ", Supersedes = [\"TST0002\"]", OnDue);

        var report = pack.Evaluate(TestPack.Goals("bad", "good"));

        report.GoalReports[0].Findings.ShouldHaveSingleItem().RuleId.ShouldBe("TST0001");
        report.GoalReports[1].Findings.ShouldHaveSingleItem().RuleId.ShouldBe("TST0002");
    }

    [Fact]
    public void The_same_finding_said_twice_stands_once()
    {
        using var pack = TestPack.Of("static IEnumerable<Finding> Check(Goal goal) => [Finding.At(goal.Location, 1), Finding.At(goal.Location, 1)];");

        pack.Evaluate(TestPack.Goals("anything")).GoalReports[0].Findings.Count.ShouldBe(1);
    }

    [Fact]
    public void A_finding_belongs_to_the_subject_that_it_points_at()
    {
        using var pack = TestPack.Of("static IEnumerable<Finding> Check(Submission submission) => from goal in submission.Goals select Finding.At(goal.At(\"due\"), goal.Id);");

        var report = pack.Evaluate(TestPack.Goals("one", "two"));

        report.Findings.ShouldBeEmpty();
        report.GoalReports.ShouldAllBe(goal => goal.Findings.Single().MessageArguments[0] == goal.GoalId);
    }

    [Fact]
    public void A_fingerprint_stays_when_other_words_move_the_place_and_differs_between_like_findings()
    {
        using var pack = TestPack.Of(OnBad);

        var before = Fingerprints(pack, "bad and bad");
        var after = Fingerprints(pack, "really bad and quite bad");

        after.ShouldBe(before);
        before.Distinct().Count().ShouldBe(2);
        before.ShouldAllBe(fingerprint => fingerprint.Length == 16);
    }

    [Fact]
    public void What_is_for_HR_only_is_left_out_unless_HR_asks_and_never_costs_points()
    {
        using var pack = Load(OnDue, ", Audience = Audience.Hr", OnBad);
        var submission = TestPack.Goals("fine");

        var everyone = pack.Evaluate(submission).GoalReports[0];
        var hr = pack.Evaluate(submission, Audience.Hr).GoalReports[0];

        everyone.Findings.ShouldBeEmpty();
        hr.Findings.ShouldHaveSingleItem().Audience.ShouldBe(Audience.Hr);
        hr.Scores.Specificity.ShouldBe(everyone.Scores.Specificity);
    }

    [Fact]
    public void Only_the_goals_asked_for_are_reported_and_the_rest_is_context()
    {
        using var pack = TestPack.Of("static Finding? Check(Goal goal) => Finding.At(goal.At(\"due\"), goal.Submission.Goals.Count);", "static Finding? Check(Submission submission) => Finding.At(submission.Location, 1);");

        var report = pack.Evaluate(TestPack.Goals("one", "two", "three") with { EvaluateOnly = ["G2"] });

        report.GoalReports.ShouldHaveSingleItem().GoalId.ShouldBe("G2");
        report.GoalReports[0].Findings[0].MessageArguments[0].ShouldBe("3");
        report.Findings.ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Fingerprints(RulePack pack, string statement) =>
        [.. pack.Evaluate(TestPack.Goals(statement)).GoalReports[0].Findings.Select(finding => finding.Fingerprint)];

    private static RulePack Load(string first, string firstMore, string second) => PackLoader.Load(new PackFolder("test",
    [
        new PackFile("pack.yaml", TestPack.Manifest),
        .. TestPack.Rule("rule-1", TestPack.Attribute(1, firstMore) + first),
        .. TestPack.Rule("rule-2", TestPack.Attribute(2) + second),
    ]));
}

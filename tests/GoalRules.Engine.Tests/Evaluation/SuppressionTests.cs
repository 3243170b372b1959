namespace GoalRules.Engine.Tests;

public sealed class SuppressionTests
{
    private const string Rule = "static Finding? Check(Goal goal) => Finding.At(goal.At(\"due\"), 1);";

    [Fact]
    public void A_suppressed_finding_is_gone_and_costs_nothing()
    {
        var report = Evaluate(new Suppression { Rule = "TST0001", Subject = "goals/G1", Reason = "agreed with the board" });

        report.GoalReports[0].Findings.ShouldBeEmpty();
        report.GoalReports[0].Scores.Specificity.ShouldBe(100);
        report.GoalReports[1].Findings.Count.ShouldBe(1);
        report.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-01-15", true)]
    [InlineData("2026-01-14", false)]
    public void A_suppression_counts_to_the_end_of_its_last_day(string expires, bool counts)
    {
        var report = Evaluate(new Suppression { Rule = "TST0001", Subject = "goals/G1", Reason = "for now", Expires = DateOnly.Parse(expires) });

        report.GoalReports[0].Findings.Count.ShouldBe(counts ? 0 : 1);
        report.Findings.Select(finding => finding.Message).ShouldBe(counts ? [] : ["The suppression of TST0001 on goals/G1 expired on 2026-01-14; remove it"]);
    }

    [Theory]
    [InlineData("TST0009", "goals/G1")]
    [InlineData("TST0001", "goals/G7")]
    [InlineData("TST0001", "submission")]
    public void A_suppression_that_matches_nothing_is_reported(string rule, string subject)
    {
        var finding = Evaluate(new Suppression { Rule = rule, Subject = subject, Reason = "left over" }).Findings.ShouldHaveSingleItem();

        (finding.RuleId, finding.Location.Field).ShouldBe(("GR9004", "suppressions[0]"));
        finding.Message.ShouldBe($"The suppression of {rule} on {subject} matches no finding; remove it");
    }

    [Fact]
    public void Of_a_subject_that_was_not_evaluated_nothing_is_said()
    {
        using var pack = TestPack.Of(Rule);
        var submission = TestPack.Goals("one", "two") with { EvaluateOnly = ["G2"], Suppressions = [new Suppression { Rule = "TST0001", Subject = "goals/G1", Reason = "agreed" }] };

        pack.Evaluate(submission).Findings.ShouldBeEmpty();
    }

    private static Report Evaluate(Suppression suppression)
    {
        using var pack = TestPack.Of(Rule);
        return pack.Evaluate(TestPack.Goals("one", "two") with { Suppressions = [suppression] });
    }
}

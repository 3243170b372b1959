namespace GoalRules.Tests;

public class FunnelTests
{
    [Fact]
    public void A_stage_is_measured_by_whoever_owns_it_is_judged_by_it_or_has_an_open_goal_on_it()
    {
        var funnel = Linked.Submission(new Submission
        {
            Funnels = [new Funnel { StageIds = ["OWNED", "SET", "GOAL", "CLOSED", "NOBODY", "GONE"] }],
            Metrics = [.. new[] { "SET", "GOAL", "CLOSED", "NOBODY" }.Select(id => new Metric { Id = id }), new Metric { Id = "OWNED", TeamId = "elsewhere" }],
            MetricSets = [new MetricSet { Id = "S1", Members = [new MetricSetMember { MetricId = "SET", Role = MemberRole.Diagnostic }] }],
            Goals =
            [
                new Goal { Id = "G1", Statement = "Better bread", Measures = [new Measure { MetricId = "GOAL" }] },
                new Goal { Id = "G2", Statement = "Better bread", Status = GoalStatus.Done, Measures = [new Measure { MetricId = "CLOSED" }] },
            ],
        }).Funnels[0];

        funnel.Stages.Select(metric => metric?.IsMeasured).ShouldBe([true, true, true, false, false, null]);
    }
}

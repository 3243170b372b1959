namespace GoalRules.Tests;

public class StandingTests
{
    private static readonly Metric Loaves = new()
    {
        Id = "M1",
        History = [new Observation { Date = new DateOnly(2025, 12, 1), Value = 10 }, new Observation { Date = new DateOnly(2026, 1, 10), Value = 20 }],
    };

    [Fact]
    public void A_goal_that_is_not_under_way_stands_where_its_metric_is_today() => Standing(GoalStatus.Draft, baseline: 5).ShouldBe(20);

    [Fact]
    public void A_running_goal_stood_where_it_says() => Standing(GoalStatus.Running, baseline: 5).ShouldBe(5);

    [Fact]
    public void A_running_goal_that_says_nothing_stood_where_its_metric_was_when_it_began() => Standing(GoalStatus.Running, baseline: null).ShouldBe(10);

    [Fact]
    public void Without_a_metric_only_the_baseline_says_where_a_goal_stands()
    {
        Linked.Measure(new Measure { Baseline = 5 }).Standing.ShouldBe(5);
        Linked.Measure(new Measure()).Standing.ShouldBeNull();
    }

    private static double? Standing(GoalStatus status, double? baseline) =>
        Linked.Submission(new Submission
        {
            Goals =
            [
                new Goal { Id = "G1", Statement = "Bake", Status = status, Start = new DateOnly(2026, 1, 1), Measures = [new Measure { MetricId = "M1", Baseline = baseline }] },
            ],
            Metrics = [Loaves],
        }).Goals[0].Measures[0].Standing;
}

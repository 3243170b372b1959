namespace GoalRules.Tests;

public class MetricDriverTests
{
    [Fact]
    public void A_metric_is_driven_by_itself_and_by_all_that_lead_to_it()
    {
        var metrics = Linked.Submission(new Submission { Metrics = [Driving("A", "B"), Driving("B", "C"), Driving("C"), Driving("D", "D")] }).Metrics;
        metrics[2].Drivers.Select(metric => metric.Id).Order().ShouldBe(["A", "B", "C"]);
        metrics[1].DrivenBy.ShouldBe([metrics[0]]);
        metrics[0].Drivers.ShouldBe([metrics[0]]);
    }

    [Fact]
    public void A_circle_of_drivers_ends() =>
        Linked.Submission(new Submission { Metrics = [Driving("A", "B"), Driving("B", "A")] }).Metrics[0].Drivers.Count.ShouldBe(2);

    private static Metric Driving(string id, params IReadOnlyList<string> driven) => new() { Id = id, DrivesIds = driven };
}

namespace GoalRules.Tests;

public class MeasureQualityTests
{
    [Theory]
    [InlineData("Tickets closed a week", Direction.Up)]
    [InlineData("Throughput of the mail desk", Direction.Up)]
    [InlineData("Average handling time", Direction.Down)]
    [InlineData("Délai de traitement", Direction.Down)]
    public void More_and_faster_can_be_had_at_the_cost_of_how_well(string name, Direction direction) => Of(name, direction).AsksForVolumeOrSpeed.ShouldBeTrue();

    [Theory]
    [InlineData("Tickets closed a week", Direction.Down)]
    [InlineData("Average handling time", Direction.Up)]
    [InlineData("Operating margin", Direction.Up)]
    [InlineData("Errors per hour", Direction.Down)]
    [InlineData("Speed", null)]
    public void Other_measures_cannot(string name, Direction? direction) => Of(name, direction).AsksForVolumeOrSpeed.ShouldBeFalse();

    [Theory]
    [InlineData(MetricKind.Activity, true)]
    [InlineData(MetricKind.Output, true)]
    [InlineData(MetricKind.Outcome, false)]
    public void The_metric_may_say_so(MetricKind kind, bool expected) =>
        Linked.Measure(new Measure { MetricId = "M1" }, new Metric { Id = "M1", Name = "Villages visited", Direction = Direction.Up, Kind = kind }).AsksForVolumeOrSpeed.ShouldBe(expected);

    [Theory]
    [InlineData("Complaints per 1000 orders", true)]
    [InlineData("Satisfaction des clients", true)]
    [InlineData("Orders", false)]
    public void Some_measures_watch_quality(string name, bool expected) => Of(name, Direction.Up).WatchesQuality.ShouldBe(expected);

    private static Measure Of(string name, Direction? direction) => Linked.Measure(new Measure { Name = name, Direction = direction });
}

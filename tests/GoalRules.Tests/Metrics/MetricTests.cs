namespace GoalRules.Tests;

public class MetricTests
{
    [Theory]
    [InlineData(MetricKind.Outcome, null, true)]
    [InlineData(MetricKind.Outcome, Indicator.Lagging, true)]
    [InlineData(null, Indicator.Lagging, true)]
    [InlineData(MetricKind.Outcome, Indicator.Leading, false)]
    [InlineData(null, Indicator.Leading, false)]
    [InlineData(MetricKind.Activity, null, false)]
    [InlineData(MetricKind.Output, Indicator.Lagging, false)]
    [InlineData(null, null, null)]
    public void A_result_is_an_outcome_or_lagging_and_nothing_that_leads(MetricKind? kind, Indicator? indicator, bool? isResult) =>
        new Metric { Kind = kind, Indicator = indicator }.IsResult.ShouldBe(isResult);

    [Fact]
    public void The_latest_observation_is_the_last_one_that_was_known_on_the_day()
    {
        var metric = Linked.Metric(new Metric { Id = "M1", History = [On(1, 16, 3), On(1, 15, 2), On(1, 1, 1)] });

        metric.Latest.ShouldNotBeNull().Value.ShouldBe(2);
        metric.On(new DateOnly(2026, 1, 14)).ShouldNotBeNull().Value.ShouldBe(1);
        metric.On(new DateOnly(2025, 12, 31)).ShouldBeNull();
    }

    [Fact]
    public void A_metric_without_history_has_no_latest_observation() => Linked.Metric(new Metric { Id = "M1" }).Latest.ShouldBeNull();

    private static Observation On(int month, int day, double value) => new() { Date = new DateOnly(2026, month, day), Value = value };
}

namespace GoalRules.Tests;

public class MeasureTests
{
    [Theory]
    [InlineData(Direction.Up, 4, 5, true)]
    [InlineData(Direction.Up, 5, 5, false)]
    [InlineData(Direction.Up, 6, 5, false)]
    [InlineData(Direction.Down, 6, 5, true)]
    [InlineData(Direction.Down, 5, 5, false)]
    [InlineData(Direction.Down, 4, 5, false)]
    [InlineData(Direction.Keep, 4, 5, false)]
    [InlineData(null, 4, 5, false)]
    public void Worse_is_away_from_the_measures_direction(Direction? direction, double value, double reference, bool isWorse) =>
        new Measure { Direction = direction }.IsWorse(value, reference).ShouldBe(isWorse);

    [Fact]
    public void A_value_that_is_missing_is_no_worse() => new Measure { Direction = Direction.Up }.IsWorse(value: null, 5).ShouldBeFalse();

    [Theory]
    [InlineData(Direction.Up, 10, true)]
    [InlineData(Direction.Up, 11, true)]
    [InlineData(Direction.Up, 9.9, false)]
    [InlineData(Direction.Down, 10, true)]
    [InlineData(Direction.Down, 9, true)]
    [InlineData(Direction.Down, 10.1, false)]
    [InlineData(Direction.Keep, 10, false)]
    [InlineData(null, 10, false)]
    public void A_target_is_reached_at_its_value_or_beyond(Direction? direction, double value, bool isReached) =>
        new Measure { Direction = direction, Target = 10 }.IsReachedBy(value).ShouldBe(isReached);

    [Theory]
    [InlineData(Direction.Up, 4, false)]
    [InlineData(Direction.Up, 5, true)]
    [InlineData(Direction.Down, 8, true)]
    [InlineData(Direction.Down, 9, false)]
    public void A_range_is_reached_at_its_nearer_end(Direction direction, double value, bool isReached) =>
        new Measure { Direction = direction, Target = 5, TargetUpper = 8 }.IsReachedBy(value).ShouldBe(isReached);

    [Fact]
    public void Without_a_target_or_a_value_nothing_is_reached()
    {
        new Measure { Direction = Direction.Up }.IsReachedBy(10).ShouldBeFalse();
        new Measure { Direction = Direction.Down, Target = 10 }.IsReachedBy(value: null).ShouldBeFalse();
    }

    [Fact]
    public void What_the_measure_does_not_say_its_metric_does()
    {
        var measure = Linked.Measure(new Measure { MetricId = "M1" }, Loaves);

        (measure.DisplayName, measure.EffectiveDirection, measure.EffectiveUnit).ShouldBe(("Loaves", Direction.Down, "kg"));
    }

    [Fact]
    public void What_the_measure_says_comes_first()
    {
        var measure = Linked.Measure(new Measure { MetricId = "M1", Name = "Rolls", Direction = Direction.Up, Unit = "t" }, Loaves);

        (measure.DisplayName, measure.EffectiveDirection, measure.EffectiveUnit).ShouldBe(("Rolls", Direction.Up, "t"));
    }

    [Fact]
    public void Without_a_name_it_is_called_the_measure() => new Measure().DisplayName.ShouldBe("the measure");

    [Theory]
    [InlineData("", 7.0)]
    [InlineData(" KG", 7.0)]
    [InlineData("t", null)]
    public void An_observation_counts_in_the_same_unit_only(string unit, double? latest) =>
        (Linked.Measure(new Measure { MetricId = "M1", Unit = unit }, Loaves).Latest?.Value).ShouldBe(latest);

    [Fact]
    public void A_value_is_shown_in_the_unit_that_counts() => Linked.Measure(new Measure { MetricId = "M1" }, Loaves).InUnit(1200).ToString().ShouldBe("1,200 kg");

    private static Metric Loaves { get; } = new()
    {
        Id = "M1",
        Name = "Loaves",
        Unit = "kg",
        Direction = Direction.Down,
        History = [new Observation { Date = new DateOnly(2026, 1, 1), Value = 7 }],
    };
}

namespace GoalRules.Tests;

public class MeasureLevelTests
{
    [Theory]
    [InlineData("Share of loaves sold", "%", Direction.Up, 100, true)]
    [InlineData("Share of loaves sold", "%", Direction.Up, 99, false)]
    [InlineData("Completion of the plan", "%", Direction.Up, 100, false)]
    [InlineData("Accidents", "", Direction.Down, 0, true)]
    [InlineData("Budget variance", "EUR", Direction.Down, 0, false)]
    [InlineData("Accidents", "", null, 0, false)]
    public void All_and_nothing_are_absolute(string name, string unit, Direction? direction, double target, bool isAbsolute) =>
        Linked.Measure(new Measure { Name = name, Unit = unit, Direction = direction, Target = target }).IsAbsolute.ShouldBe(isAbsolute);

    [Theory]
    [InlineData(Direction.Up, 9.0)]
    [InlineData(Direction.Down, 5.0)]
    [InlineData(null, null)]
    public void The_best_value_is_that_of_history_and_baseline_up_to_the_day(Direction? direction, double? best) =>
        Linked.Measure(new Measure { MetricId = "M1", Baseline = 5, Direction = direction }, Loaves).Best.ShouldBe(best);

    [Theory]
    [InlineData(7.4, 7.44, true)]
    [InlineData(7.4, 7.5, false)]
    [InlineData(7, 7.4, true)]
    [InlineData(80, 84, false)]
    [InlineData(12000, 12037, true)]
    [InlineData(12000, 12400, false)]
    [InlineData(0, 0.6, false)]
    public void A_baseline_may_be_rounded(double baseline, double observed, bool starts) => new Measure { Baseline = baseline }.StartsAt(observed).ShouldBe(starts);

    [Theory]
    [InlineData("Loaves baked", "", Direction.Up, false)]
    [InlineData("Loaves burnt", "", Direction.Down, true)]
    [InlineData("Satisfaction", "", Direction.Up, true)]
    [InlineData("Loaves sold by noon", "%", Direction.Up, true)]
    [InlineData("Growth of sales", "%", Direction.Up, false)]
    public void A_level_is_there_before_the_work_begins(string name, string unit, Direction direction, bool hasLevel) =>
        Linked.Measure(new Measure { Name = name, Unit = unit, Direction = direction }).HasLevel.ShouldBe(hasLevel);

    [Theory]
    [InlineData("20 %", "percent", true, false)]
    [InlineData("20 %", "EUR", false, true)]
    [InlineData("20 %", "points", false, false)]
    [InlineData("$20", "USD", true, false)]
    [InlineData("€20", "USD", false, true)]
    [InlineData("20 minutes", "min", true, false)]
    [InlineData("20 bakers", "min", false, false)]
    [InlineData("20 loaves", "", true, false)]
    public void An_amount_of_the_text_is_compared_in_its_unit(string amount, string unit, bool counts, bool isInOtherUnit)
    {
        var measure = Linked.Measure(new Measure { Name = "Stale loaves", Unit = unit });
        var read = Marked.Read($"Cut it to {amount}").Amounts[0];

        (measure.Counts(read), measure.IsInOtherUnit(read)).ShouldBe((counts, isInOtherUnit));
    }

    [Theory]
    [InlineData(Frequency.Monthly, null, "2026-02-01", "2026-02-28", true)]
    [InlineData(Frequency.Monthly, null, "2026-02-01", "2026-02-27", false)]
    [InlineData(Frequency.Yearly, "2025-12-31", "2026-01-01", "2026-12-30", false)]
    [InlineData(Frequency.Yearly, "2025-02-28", "2026-01-01", "2026-03-31", true)]
    [InlineData(Frequency.Yearly, "2026-01-10", "2026-01-01", "2026-03-31", true)]
    [InlineData(null, null, "2026-02-01", "2026-02-01", null)]
    public void A_value_is_seen_or_expected_by_the_metrics_rhythm(Frequency? frequency, string? last, string from, string to, bool? observed) =>
        new Metric { Frequency = frequency, History = last is null ? [] : [new Observation { Date = DateOnly.Parse(last), Value = 1 }] }
            .IsObservedBetween(DateOnly.Parse(from), DateOnly.Parse(to)).ShouldBe(observed);

    private static Metric Loaves { get; } = new()
    {
        Id = "M1",
        History = [new Observation { Date = new DateOnly(2025, 12, 1), Value = 9 }, new Observation { Date = new DateOnly(2026, 1, 1), Value = 7 }, new Observation { Date = new DateOnly(2026, 2, 1), Value = 11 }],
    };
}

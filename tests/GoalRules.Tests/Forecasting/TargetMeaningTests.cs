namespace GoalRules.Tests;

public class TargetMeaningTests
{
    private static readonly Cycle Quarter = new() { Start = new DateOnly(2026, 1, 1), End = new DateOnly(2026, 3, 31) };

    private static readonly double[] Months = [101, 99, 102, 98, 103, 100, 99, 101, 102, 100];

    private static readonly Metric Revenue = Observed.Metric(Months) with { Name = "Revenue", Aggregation = Aggregation.Sum, Frequency = Frequency.Monthly };

    [Theory]
    [InlineData(300, 0.3, 0.8)]
    [InlineData(360, 0, 0.05)]
    [InlineData(250, 0.95, 1)]
    public void Monthly_revenue_against_a_quarterly_total_is_the_sum_of_three_months(double target, double low, double high) =>
        Outlook(Revenue, target).Chance!.Value.ShouldBeInRange(low, high);

    [Fact]
    public void Revenue_against_what_a_month_brings_is_the_last_month() => Outlook(Revenue, 100).Chance!.Value.ShouldBeInRange(0.3, 0.7);

    [Fact]
    public void Between_a_month_and_a_quarter_nobody_knows_which_is_meant()
    {
        var outlook = Outlook(Revenue, 170);
        outlook.Chance.ShouldBeNull();
        outlook.Reason.ShouldBe("nothing says whether the target is for one step or for all 3 together");
        outlook.MissingObservations.ShouldBe(0);
    }

    [Fact]
    public void Where_it_is_said_it_is_known() => Outlook(Revenue, 170, Judged.Total).Chance!.Value.ShouldBeGreaterThan(0.95);

    [Fact]
    public void Months_of_the_cycle_that_are_known_are_facts()
    {
        var (good, bad) = (After(january: 150), After(january: 60));
        good.ShouldBeGreaterThan(bad + 0.2);
        After(january: 400).ShouldBe(1);

        static double After(double january) =>
            Observed.Measure(
                Revenue with { History = [.. Revenue.History, new Observation { Date = new DateOnly(2026, 1, 31), Value = january }], Minimum = 0 },
                new Measure { Target = 310, Judged = Judged.Total },
                cycle: Quarter,
                asOf: new DateOnly(2026, 2, 15)).Outlook.Chance!.Value;
    }

    [Fact]
    public void An_average_over_the_cycle_moves_less_than_its_last_value()
    {
        var metric = Revenue with { Aggregation = Aggregation.Average };
        Outlook(metric, 104, Judged.Total).Chance!.Value.ShouldBeLessThan(Outlook(metric, 104, Judged.AtDue).Chance!.Value);
        Outlook(metric, 100, Judged.Total).Chance!.Value.ShouldBeInRange(0.3, 0.8);
    }

    [Fact]
    public void The_total_of_a_level_is_its_last_value()
    {
        var metric = Revenue with { Aggregation = Aggregation.Last };
        Outlook(metric, 104, Judged.Total).Chance.ShouldBe(Outlook(metric, 104, Judged.AtDue).Chance);
    }

    [Fact]
    public void A_total_without_a_beginning_is_none() =>
        Observed.Outlook(Revenue, 600, Judged.Total).Reason.ShouldBe("nothing says from when on it is counted");

    [Fact]
    public void A_total_of_which_nobody_knows_the_first_part_is_unknown() =>
        Observed.Measure(Revenue, new Measure { Target = 2000, Judged = Judged.Total }, new Goal { Id = "G1", Statement = "Better bread", Start = new DateOnly(2024, 1, 1), Due = Observed.Due })
            .Outlook.Reason.ShouldBe("its history does not reach back to where the counting begins");

    [Fact]
    public void A_quarter_that_lies_ahead_does_not_count_the_months_before_it()
    {
        var next = new Cycle { Start = new DateOnly(2026, 4, 1), End = new DateOnly(2026, 6, 30) };
        Observed.Measure(Revenue, new Measure { Target = 300 }, cycle: next).Outlook.Chance!.Value.ShouldBeInRange(0.3, 0.8);
        Observed.Measure(Revenue, new Measure { Target = 600, Judged = Judged.Total }, cycle: next).Outlook.Chance!.Value.ShouldBeLessThan(0.05);
    }

    [Fact]
    public void A_metric_that_may_add_up_is_not_taken_for_a_level() =>
        Outlook(Observed.Metric(Months) with { Name = "Contracts sold" }, 300).Reason.ShouldBe("nothing says whether its values add up to the target");

    [Fact]
    public void A_period_of_the_cycle_that_failed_cannot_be_made_good()
    {
        var measure = Observed.Measure(
            Observed.Metric([.. Months, 50]),
            new Measure { Target = 90, Judged = Judged.EveryPeriod },
            new Goal { Id = "G1", Statement = "Better bread", Start = new DateOnly(2025, 11, 1), Due = Observed.Due });
        measure.Outlook.Chance.ShouldBe(0);
        (measure with { Judged = Judged.AnyTime }).Outlook.Chance.ShouldBe(1);
    }

    [Fact]
    public void A_wider_range_is_easier_to_keep()
    {
        Range(95, 105).ShouldBeLessThan(Range(90, 110));
        Range(0, 1000).ShouldBeGreaterThan(0.99);
        Range(200, 210).ShouldBeLessThan(0.05);

        static double Range(double low, double high) =>
            Observed.Measure(Observed.Metric(Months), new Measure { Target = low, TargetUpper = high, Direction = Direction.Keep }).Outlook.Chance!.Value;
    }

    [Fact]
    public void A_change_that_only_the_text_names_begins_at_the_baseline()
    {
        var outlook = Said("Raise daily orders by 15 %", baseline: 100);
        outlook.Target!.Value.ShouldBe(115, 1e-9);
        outlook.Chance!.Value.ShouldBe(Observed.Outlook(Observed.Metric(Months), 115).Chance!.Value, 1e-9);
        Said("Double daily orders", baseline: 100).Target.ShouldBe(200);

        static Outlook Said(string text, double baseline) =>
            Observed.Measure(Observed.Metric(Months), new Measure { Baseline = baseline }, new Goal { Id = "G1", Statement = text, Due = Observed.Due }).Outlook;
    }

    private static Outlook Outlook(Metric metric, double target, Judged? judged = null) =>
        Observed.Measure(metric, new Measure { Target = target, Judged = judged }, cycle: Quarter).Outlook;
}

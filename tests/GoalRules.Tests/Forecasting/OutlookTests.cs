namespace GoalRules.Tests;

public class OutlookTests
{
    private static readonly double[] Months = [61, 62, 61, 63, 62, 61, 62, 63, 62, 63];

    [Fact]
    public void Eight_observations_are_enough()
    {
        Observed.Outlook(Observed.Metric(Months[..8]), 65).IsReliable.ShouldBeTrue();
        var fewer = Observed.Outlook(Observed.Metric(Months[..7]), 65);
        fewer.Chance.ShouldNotBeNull();
        fewer.IsReliable.ShouldBeFalse();
        fewer.MissingObservations.ShouldBe(1);
    }

    [Fact]
    public void Below_three_observations_there_is_no_chance()
    {
        var outlook = Observed.Outlook(Observed.Metric(61, 62), 65);
        outlook.Chance.ShouldBeNull();
        outlook.Reason.ShouldBe("3 observations are the fewest that say how far it moves");
        outlook.MissingObservations.ShouldBe(6);
        Observed.Outlook(Observed.Metric(), 65).MissingObservations.ShouldBe(8);
    }

    [Fact]
    public void What_is_missing_is_said()
    {
        var metric = Observed.Metric(Months);
        Observed.Outlook(metric, null).Reason.ShouldBe("it has no target in numbers");
        Observed.Outlook(metric with { Direction = null }, 65).Reason.ShouldBe("nothing says whether more or less is better");
        Observed.Outlook(metric with { Direction = Direction.Keep }, 65).Reason.ShouldBe("nothing says how close to its target it must be kept");
        Observed.Outlook(metric with { History = [] }, 65).Reason.ShouldBe("it has no history");
        Observed.Measure(metric with { Unit = "EUR" }, new Measure { Target = 65, Unit = "%" }).Outlook.Reason.ShouldBe("the metric is in another unit");
        Linked.Measure(new Measure { MetricId = "M1", Target = 65 }, metric).Outlook.Reason.ShouldBe("it has no deadline");
        Observed.Measure(metric, new Measure { Target = 65, Due = new DateOnly(2025, 12, 31) }).Outlook.Reason.ShouldBe("its deadline has passed");
    }

    [Fact]
    public void Nothing_is_told_of_what_lies_too_far_ahead()
    {
        var metric = Observed.Metric(Months);
        Observed.Measure(metric, new Measure { Target = 65, Due = new DateOnly(2206, 12, 31) }).Outlook.Reason.ShouldBe("its deadline lies 2172 steps ahead, which is farther than any history says");
        Observed.Measure(metric, new Measure { Target = 65, Judged = Judged.AnyTime, Due = new DateOnly(2050, 12, 31) }).Outlook.Reason.ShouldBe("more than 184 steps are too many to be looked at one by one");
    }

    [Fact]
    public void A_goal_that_began_on_the_calendars_first_day_is_read() =>
        Observed.Measure(Observed.Metric(Months), new Measure { Target = 65, Judged = Judged.AtDue }, new Goal { Id = "G1", Statement = "Better bread", Start = DateOnly.MinValue, Due = Observed.Due })
            .Outlook.Chance.ShouldNotBeNull();

    [Fact]
    public void The_measures_own_date_comes_before_the_goals() =>
        Observed.Measure(Observed.Metric(Months), new Measure { Target = 65, Due = new DateOnly(2026, 2, 28) }).Outlook.Steps.ShouldBe(2);

    [Fact]
    public void A_date_in_the_text_is_a_deadline() =>
        Observed.Measure(Observed.Metric(Months), new Measure { Target = 65 }, new Goal { Id = "G1", Statement = "Better bread by the end of March 2026" }).Outlook.Steps.ShouldBe(3);

    [Fact]
    public void What_never_moved_stays()
    {
        var metric = Observed.Metric([.. Enumerable.Repeat(5.0, 10)]);
        Observed.Outlook(metric, 5).Chance.ShouldBe(1);
        Observed.Outlook(metric, 4).Chance.ShouldBe(1);
        Observed.Outlook(metric, 6).Chance.ShouldBe(0);
        Observed.Outlook(metric, 6).HasMoved.ShouldBeFalse();
        Observed.Outlook(metric, 6, Judged.EveryPeriod).Chance.ShouldBe(0);
        Observed.Outlook(metric, 5, Judged.EveryPeriod).Chance.ShouldBe(1);
    }

    [Fact]
    public void Past_moves_count_stretches_of_the_same_length()
    {
        var outlook = Observed.Outlook(Observed.Metric(1, 2, 3, 10, 5, 6, 7, 8, 9, 10), 14);
        outlook.Steps.ShouldBe(6);
        outlook.PastMoves.ShouldBe(new PastMoves(3, 4));
    }

    [Fact]
    public void What_counts_at_any_time_is_compared_with_the_best_of_past_stretches()
    {
        var metric = Observed.Metric(1, 2, 3, 10, 5, 6, 7, 8, 9, 10);
        Observed.Outlook(metric, 17).PastMoves.ShouldBe(new PastMoves(0, 4));
        Observed.Outlook(metric, 17, Judged.AnyTime).PastMoves.ShouldBe(new PastMoves(3, 4));
    }

    [Fact]
    public void Values_from_after_the_as_of_date_are_not_known() =>
        Observed.Measure(Observed.Metric(Months), new Measure { Target = 65 }, asOf: new DateOnly(2025, 11, 1)).Outlook.Observations.ShouldBe(8);

    [Fact]
    public void It_is_read_once_and_not_again_for_a_copy()
    {
        var measure = Observed.Measure(Observed.Metric(Months), 65);
        measure.Outlook.ShouldBeSameAs(measure.Outlook);
        var copy = measure with { };
        copy.ShouldBe(measure);
        copy.GetHashCode().ShouldBe(measure.GetHashCode());
        (measure with { Target = 90 }).Outlook.Chance.ShouldNotBe(measure.Outlook.Chance);
    }

    [Fact]
    public void Threads_that_ask_at_once_get_the_same()
    {
        var measure = Observed.Measure(Observed.Metric(Months), 65);
        var outlooks = new Outlook[32];
        Parallel.For(0, outlooks.Length, i => outlooks[i] = measure.Outlook);
        outlooks.Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(Judged.AtDue)]
    [InlineData(Judged.AnyTime)]
    [InlineData(Judged.EveryPeriod)]
    [InlineData(Judged.Total)]
    public void A_hundred_thousand_days_are_read_in_no_time(Judged judged)
    {
        var history = Enumerable.Range(0, 100_000).Select(i => new Observation { Date = Linked.AsOf.AddDays(-i), Value = (i * 7919L % 101) + 50 });
        var goal = new Goal { Id = "G1", Statement = "Better bread", Start = Linked.AsOf.AddDays(-5), Due = Linked.AsOf.AddDays(90) };
        var measure = Observed.Measure(Observed.Metric() with { History = [.. history] }, new Measure { Target = 100, Judged = judged }, goal);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        measure.Outlook.Chance.ShouldNotBeNull();
        watch.ElapsedMilliseconds.ShouldBeLessThan(2000);
    }

    [Theory]
    [InlineData(0.0, "less than 1 %")]
    [InlineData(0.046, "4.6 %")]
    [InlineData(0.371, "37 %")]
    [InlineData(1.0, "more than 99 %")]
    public void Chances_are_told_without_false_certainty(double chance, string text) => new Outlook { Chance = chance }.ChanceText.ShouldBe(text);

    [Theory]
    [InlineData(71, 74.318, true, 74.3)]
    [InlineData(71, 74.318, false, 74.4)]
    [InlineData(1_234_567, 1_300_321, true, 1_300_000)]
    [InlineData(5, 5, true, 5)]
    public void Targets_are_rounded_to_the_easier_side(double from, double target, bool isFloor, double rounded) =>
        new TargetRounding(from, TargetRounding.MostDecimals, isFloor).Round(target).ShouldBe(rounded, 1e-9);

    [Fact]
    public void A_fan_ends_at_the_deadline()
    {
        var fan = Observed.Outlook(Observed.Metric(Months), 65).Fan;
        fan.Count.ShouldBe(6);
        fan[^1].Date.ShouldBe(Observed.Due);
    }
}

using System.Diagnostics;
using CsCheck;

namespace GoalRules.Tests;

public class StepsTests
{
    private static readonly DateOnly Day = new(2026, 1, 31);

    [Theory]
    [InlineData(1, 1, 0, 7)]
    [InlineData(7, 7, 0, 1)]
    [InlineData(14, 14, 0, 1)]
    [InlineData(30, 0, 1, 12)]
    [InlineData(91, 0, 3, 4)]
    [InlineData(182, 0, 6, 1)]
    [InlineData(364, 0, 12, 1)]
    [InlineData(335, 0, 12, 1)]
    public void Gaps_say_how_often_a_metric_is_seen(int gap, int days, int months, int season)
    {
        var steps = Of([.. Enumerable.Range(0, 9).Select(i => At(Day.AddDays((i - 8) * gap), i))]);
        steps.Length.ShouldBe(new StepLength(days, months));
        steps.Season.ShouldBe(season);
    }

    [Fact]
    public void Ends_of_months_are_even_steps()
    {
        var steps = Of([.. Observed.Monthly(1, 2, 3, 4, 5)]);
        steps.Values.ShouldBe([1, 2, 3, 4, 5]);
        steps.Ahead(new DateOnly(2026, 3, 31)).ShouldBe(3);
        steps.After(2).ShouldBe(new DateOnly(2026, 2, 28));
        steps.After(3).ShouldBe(new DateOnly(2026, 3, 31));
    }

    [Fact]
    public void Steps_that_nobody_saw_lie_between_their_neighbours()
    {
        var steps = Of([.. Observed.Monthly(1, 2, 9, 9, 5, 6).Where((_, i) => i is not (2 or 3))]);
        steps.Values.ShouldBe([1, 2, 3, 4, 5, 6]);
        steps.Observations.ShouldBe(4);
    }

    [Fact]
    public void Weekends_do_not_count_as_a_rhythm_of_their_own() =>
        Of([.. Enumerable.Range(0, 30).Select(i => At(Day.AddDays(i - 30), i)).Where(seen => seen.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))]).Values[^8..].ShouldBe([22, 23, 24, 25, 26, 27, 28, 29]);

    [Fact]
    public void What_adds_up_is_seen_as_often_as_the_metric_says()
    {
        Observation[] seen = [.. Enumerable.Range(0, 9).Select(i => At(Day.AddMonths(3 * (i - 8)), 1))];
        Steps.Of(seen, Frequency.Monthly, Aggregation.Sum).Length.ShouldBe(new StepLength(0, 1));
        Steps.Of(seen, Frequency.Monthly, Aggregation.Last).Length.ShouldBe(new StepLength(0, 3));
    }

    [Fact]
    public void A_few_early_values_do_not_outweigh_the_rest()
    {
        Observation[] seen = [At(new DateOnly(1, 1, 1), 5), .. Enumerable.Range(0, 30).Select(i => At(Day.AddDays(i - 29), i))];
        Of(seen).Values.Length.ShouldBe(30);
    }

    [Fact]
    public void Coarser_steps_end_with_the_last_value()
    {
        var steps = Of([.. Observed.Monthly(Enumerable.Range(1, 40).Select(i => (double)i).ToArray())]);
        steps.Thinning(24).ShouldBe(1);
        steps.Thinning(36).ShouldBe(3);
        steps.Thin(3, average: false).Values[^2..].ShouldBe([37, 40]);
        steps.Thin(3, average: true).Values[^2..].ShouldBe([36, 39]);
        steps.Thin(3, average: true).Season.ShouldBe(4);
    }

    [Fact]
    public void The_end_of_time_is_far_enough() => new StepLength(0, 1).After(new DateOnly(9999, 11, 30), 24).ShouldBe(new DateOnly(9999, 12, 31));

    [Fact]
    public void Each_observation_keeps_its_place() =>
        Gen.Int[1, 40].Array[3, 30].Obey(gaps =>
        {
            var dates = gaps.Aggregate(new List<DateOnly> { Day }, (all, gap) => [.. all, all[^1].AddDays(-gap)]);
            dates.Reverse();
            var steps = Of([.. dates.Select(date => At(date, date.DayNumber))]);
            return steps.Values[^1] == Day.DayNumber && steps.Values.Zip(steps.Values.Skip(1)).All(pair => pair.First < pair.Second) && steps.Observations <= steps.Values.Length;
        });

    [Fact]
    public void A_hundred_thousand_observations_take_no_time()
    {
        Observation[] seen = [.. Enumerable.Range(0, 100_000).Select(i => At(Day.AddDays(i - 99_999), i % 7))];
        var watch = Stopwatch.StartNew();
        Of(seen).Values.Length.ShouldBe(100_000);
        watch.ElapsedMilliseconds.ShouldBeLessThan(500);
    }

    private static Observation At(DateOnly date, double value) => new() { Date = date, Value = value };

    private static Steps Of(Observation[] seen) => Steps.Of(seen, frequency: null, aggregation: null);
}

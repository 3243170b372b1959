namespace GoalRules.Tests;

public class PaceTests
{
    private static readonly double[] Months = [61, 62, 61, 63, 62, 61, 62, 63, 62, 62];

    private static readonly Goal Running = new() { Id = "G1", Statement = "Better bread", Status = GoalStatus.Running, Start = new DateOnly(2025, 10, 2), Due = new DateOnly(2026, 4, 30) };

    [Fact]
    public void Half_of_the_way_is_due_after_half_of_the_time()
    {
        var pace = Pace(Running)!;
        pace.Expected!.Value.ShouldBe(67, 1e-9);
        pace.Latest.Value.ShouldBe(62);
        pace.IsBehind.ShouldBeTrue();
        pace.Outlook.Chance!.Value.ShouldBeLessThan(0.5);
        pace.BelievableTarget!.Value.ShouldBeInRange(58, 66);
    }

    [Fact]
    public void A_newer_check_in_is_where_it_stands()
    {
        var pace = Pace(Running with { CheckIns = [new CheckIn { Date = new DateOnly(2026, 1, 14), Value = 69 }, new CheckIn { Date = new DateOnly(2025, 11, 1), Value = 1 }] })!;
        pace.Latest.Value.ShouldBe(69);
        pace.IsBehind.ShouldBeFalse();
        pace.Outlook.Chance!.Value.ShouldBeGreaterThan(Pace(Running)!.Outlook.Chance!.Value);
    }

    [Fact]
    public void A_goal_that_is_not_under_way_has_no_pace()
    {
        Pace(Running with { Status = GoalStatus.Draft }).ShouldBeNull();
        Pace(Running with { Status = GoalStatus.Done }).ShouldBeNull();
        Pace(Running with { Status = GoalStatus.Agreed, Start = new DateOnly(2026, 2, 1) }).ShouldBeNull();
        Pace(Running with { Status = null }).ShouldNotBeNull();
    }

    [Fact]
    public void A_target_that_is_reached_is_believable_at_once() => Pace(Running, target: 50)!.BelievableDate.ShouldBe(new DateOnly(2026, 1, 31));

    [Fact]
    public void A_target_out_of_sight_has_no_date() => Pace(Running, target: 600)!.BelievableDate.ShouldBeNull();

    [Fact]
    public void A_total_has_no_straight_way() =>
        Observed.Measure(Observed.Metric(Months) with { Aggregation = Aggregation.Sum }, new Measure { Target = 400, Judged = Judged.Total }, Running).Pace!.Expected.ShouldBeNull();

    private static Pace? Pace(Goal goal, double target = 72) =>
        Observed.Measure(Observed.Metric(Months), new Measure { Target = target, Baseline = 62 }, goal).Pace;
}

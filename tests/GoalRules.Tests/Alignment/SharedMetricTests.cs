namespace GoalRules.Tests;

public class SharedMetricTests
{
    private const int Many = 100_000;

    private static readonly DateOnly June = new(2026, 6, 30);

    [Fact]
    public void Opponents_pull_the_other_way()
    {
        var goals = Link(Ask("A", 30, Direction.Up), Ask("B", 12, Direction.Down), Ask("C", 20, Direction.Up), Ask("D", 20, Direction.Keep));

        Opponents(goals[0]).ShouldBe("B");
        Opponents(goals[1]).ShouldBe("A C");
        Opponents(goals[3]).ShouldBe("");
    }

    [Fact]
    public void Rivals_want_another_value_on_the_same_day()
    {
        var goals = Link(Ask("A", 30), Ask("B", 12), Ask("C", 30), Ask("D", 12) with { Due = June.AddDays(1) });

        Rivals(goals[0]).ShouldBe("B");
        Rivals(goals[1]).ShouldBe("A C");
        Rivals(goals[3]).ShouldBe("");
    }

    [Theory]
    [InlineData("days", "hours", Aggregation.Last, false)]
    [InlineData("%", "percent", Aggregation.Last, true)]
    [InlineData("days", "Days ", Aggregation.Average, true)]
    [InlineData("days", "days", Aggregation.Sum, false)]
    public void Values_are_compared_in_one_unit_and_where_they_do_not_add_up(string one, string other, Aggregation aggregation, bool areRivals) =>
        (Link(new Metric { Id = "M", Aggregation = aggregation }, Ask("A", 30, unit: one), Ask("B", 12, unit: other))[0].Measures[0].Rivals.Count == 1).ShouldBe(areRivals);

    [Fact]
    public void A_range_is_another_answer_than_its_lower_end()
    {
        var range = Ask("A", 10);
        var goals = Link(range with { Measures = [range.Measures[0] with { TargetUpper = 20 }] }, Ask("B", 10));

        Rivals(goals[0]).ShouldBe("B");
    }

    [Fact]
    public void A_stretch_goal_a_closed_goal_and_the_goal_itself_are_no_rivals()
    {
        var twice = Ask("A", 10);
        var goals = Link(twice with { Measures = [.. twice.Measures, twice.Measures[0] with { Target = 20 }] }, Ask("B", 30) with { Stretch = true }, Ask("C", 30) with { Status = GoalStatus.Done });

        goals.ShouldAllBe(goal => goal.Measures.All(measure => measure.Rivals.Count == 0 && measure.Opponents.Count == 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Many)]
    public void A_hundred_thousand_goals_on_one_metric_are_told_at_once(int targets)
    {
        var goals = Link([.. Enumerable.Range(0, Many).Select(i => Ask($"G{i}", i % targets)), Ask("Z", -1)]);

        goals.Sum(goal => goal.Measures[0].Rivals.Take(10).Count()).ShouldBe(targets == 1 ? Many + 10 : 10 * (Many + 1));
    }

    private static Goal Ask(string id, double target, Direction direction = Direction.Up, string unit = "") => new()
    {
        Id = id,
        Statement = "Better stock",
        Due = June,
        Measures = [new Measure { MetricId = "M", Target = target, Direction = direction, Unit = unit }],
    };

    private static IReadOnlyList<Goal> Link(params Goal[] goals) => Link(new Metric { Id = "M" }, goals);

    private static IReadOnlyList<Goal> Link(Metric metric, params Goal[] goals) => Linked.Submission(new Submission { Goals = goals, Metrics = [metric] }).Goals;

    private static string Opponents(Goal goal) => Ids(goal.Measures[0].Opponents);

    private static string Rivals(Goal goal) => Ids(goal.Measures[0].Rivals);

    private static string Ids(IReadOnlyCollection<Measure> measures)
    {
        var ids = measures.Select(measure => measure.Goal.Id).ToList();
        measures.Count.ShouldBe(ids.Count);
        return string.Join(' ', ids);
    }
}

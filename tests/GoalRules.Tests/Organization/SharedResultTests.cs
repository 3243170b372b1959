namespace GoalRules.Tests;

public class SharedResultTests
{
    [Fact]
    public void Teams_share_the_results_that_both_are_judged_by()
    {
        var (one, other) = Teams(
            [new Metric { Id = "A" }, new Metric { Id = "B", Kind = MetricKind.Outcome }, new Metric { Id = "C", Kind = MetricKind.Activity }],
            Judging("T1", "A", "B", "C"),
            Judging("T2", "B", "C"));

        one.SharedResults(other).Select(metric => metric.Id).ShouldBe(["B"]);
        other.SharedResults(one).ShouldBe(one.SharedResults(other));
    }

    [Fact]
    public void What_a_team_is_judged_by_is_not_known_while_a_metric_is_missing()
    {
        var (one, other) = Teams([new Metric { Id = "A" }], Judging("T1", "A", "Z"), Judging("T2", "A"));

        one.JudgedBy.ShouldBeEmpty();
        other.JudgedBy.ShouldHaveSingleItem();
        one.SharedResults(other).ShouldBeEmpty();
    }

    [Fact]
    public void A_persons_set_does_not_judge_the_team()
    {
        var (one, _) = Teams([new Metric { Id = "A" }, new Metric { Id = "B" }], Judging("T1", "A"), Judging("T1", "B") with { PersonId = "P1" });

        one.JudgedBy.Select(metric => metric.Id).ShouldBe(["A"]);
    }

    [Theory]
    [InlineData("C")]
    [InlineData("D", "C")]
    public void The_nearest_result_to_which_both_lead_is_what_they_have_in_common(string driven, params string[] further)
    {
        var (one, other) = Teams(
            [new Metric { Id = "A", DrivesIds = [driven] }, new Metric { Id = "B", DrivesIds = [driven, .. further] }, new Metric { Id = "C", DrivesIds = ["E"] }, new Metric { Id = "D" }, new Metric { Id = "E" }],
            Judging("T1", "A"),
            Judging("T2", "B"));

        one.CommonResult(other).ShouldNotBeNull().Id.ShouldBe(driven);
        other.CommonResult(one).ShouldBe(one.CommonResult(other));
    }

    [Fact]
    public void Work_goes_both_ways()
    {
        var teams = Linked.Submission(new Submission
        {
            Teams = [new Team { Id = "A", PartnerIds = ["B", "A", "B"] }, new Team { Id = "B", PartnerIds = ["A", "C"] }, new Team { Id = "C" }],
        }).Teams;

        teams.Select(team => string.Concat(team.WorksWith.Select(other => other.Id))).ShouldBe(["B", "AC", "B"]);
    }

    [Fact]
    public void A_team_that_all_others_work_with_is_compared_with_each()
    {
        const int Many = 40_000;
        var submission = Linked.Submission(new Submission
        {
            Teams = [new Team { Id = "HUB" }, .. Enumerable.Range(0, Many).Select(i => new Team { Id = $"T{i}", PartnerIds = ["HUB"] })],
            Metrics = [.. Enumerable.Range(0, Many).Select(i => new Metric { Id = $"M{i}" })],
            MetricSets = [.. Enumerable.Range(0, Many).SelectMany(i => new[] { Judging("HUB", $"M{i}"), Judging($"T{i}", $"M{i}") }).Select((set, i) => set with { Id = $"S{i}" })],
        });
        var hub = submission.Teams[0];

        hub.WorksWith.Count.ShouldBe(Many);
        hub.WorksWith.ShouldAllBe(team => team.SharedResults(hub).Count == 1 && hub.SharedResults(team).Count == 1);
    }

    private static (Team One, Team Other) Teams(IReadOnlyList<Metric> metrics, params MetricSet[] sets)
    {
        var linked = Linked.Submission(new Submission
        {
            Teams = [new Team { Id = "T1" }, new Team { Id = "T2" }],
            Metrics = metrics,
            MetricSets = [.. sets.Select((set, i) => set with { Id = $"S{i}" })],
        });
        return (linked.Teams[0], linked.Teams[1]);
    }

    private static MetricSet Judging(string team, params string[] metrics) =>
        new() { TeamId = team, Members = [.. metrics.Select(metric => new MetricSetMember { MetricId = metric })] };
}

namespace GoalRules.Tests;

public class SightTests
{
    [Fact]
    public void It_leads_from_the_goal_to_the_company_s_objective()
    {
        var goals = Linked.Graph("A>B B>TOP C>D").Goals.Select(goal => goal.Id == "TOP" ? goal with { Level = GoalLevel.Company } : goal);
        var lines = Linked.Submission(new Submission { Goals = [.. goals] }).Goals.ToDictionary(goal => goal.Id, Sight.Of);

        lines["A"].GoalIds.ShouldBe(["A", "B", "TOP"]);
        lines["TOP"].GoalIds.ShouldBe(["TOP"]);
        lines["C"].GoalIds.ShouldBeEmpty();
        lines["A"].IsShortened.ShouldBeFalse();
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void A_long_way_is_told_by_its_beginning_and_its_end(int count, bool isShortened)
    {
        var chain = Linked.Submission(new Submission
        {
            Goals = [.. Enumerable.Range(1, count).Select(i => Linked.Supporting($"G{i}", i == count ? [] : [$"G{i + 1}"]) with { Level = i == count ? GoalLevel.Company : null })],
        });

        var line = Sight.Of(chain.Goals.Single(goal => goal.Id == "G1"));

        line.GoalIds.ShouldBe([.. Enumerable.Range(1, LineOfSight.MostSteps - 1).Select(i => $"G{i}"), $"G{count}"]);
        line.IsShortened.ShouldBe(isShortened);
    }

    [Theory]
    [InlineData("a>b b>S", "a", "a b S")]
    [InlineData("a>S b>c c>S", "b a", "a S")]
    [InlineData("a>b b>a", "a", "")]
    [InlineData("a>b b>a b>S", "a", "a b S")]
    [InlineData("a>S2 a>S1", "a", "a S1")]
    [InlineData("S>a", "S", "S")]
    public void It_names_the_strategic_metric_that_is_moved(string drives, string measured, string path)
    {
        var metrics = MetricGraph.Of(drives, id => new Metric { Name = id, Level = id.StartsWith('S') ? MetricLevel.Strategic : null });
        var goal = new Goal { Id = "G", Statement = "Better bread", Measures = [.. measured.Split(' ').Select(id => new Measure { MetricId = id })] };

        var linked = Linked.Submission(new Submission { Goals = [goal], Metrics = metrics }).Goals[0];

        string.Join(' ', Sight.Of(linked).MetricIds).ShouldBe(path);
        linked.StrategicMetric?.Id.ShouldBe(path.Split(' ')[^1]);
    }

    [Fact]
    public void An_objective_moves_what_its_key_results_measure()
    {
        var linked = Linked.Submission(new Submission
        {
            Goals = [new Goal { Id = "O", Kind = GoalKind.Objective }, Linked.Supporting("R", ["O"]) with { Kind = GoalKind.KeyResult, Measures = [new Measure { MetricId = "S" }] }],
            Metrics = [new Metric { Id = "S", Level = MetricLevel.Strategic }],
        });

        Sight.Of(linked.Goals[0]).MetricIds.ShouldBe(["S"]);
    }

    [Fact]
    public void Teams_say_what_they_share_with_their_partners_and_else_what_they_could_share()
    {
        var linked = Linked.Submission(new Submission
        {
            Metrics = [new Metric { Id = "m1", DrivesIds = ["top"] }, new Metric { Id = "m2", DrivesIds = ["top"] }, new Metric { Id = "top" }],
            Teams = [new Team { Id = "A", PartnerIds = ["B", "C"] }, new Team { Id = "B" }, new Team { Id = "C" }, new Team { Id = "alone" }],
            MetricSets = [Set("A", "m1"), Set("B", "m1"), Set("C", "m2")],
        });

        var partnerships = Sight.Of(linked.Teams);

        partnerships.Select(team => team.TeamId).ShouldBe(["A", "B", "C"]);
        partnerships[0].Partners.Select(partner => $"{partner.TeamId}: {string.Join(' ', partner.SharedMetricIds)}, {partner.CommonMetricId}").ShouldBe(["B: m1, ", "C: , top"]);
    }

    private static MetricSet Set(string team, string metric) => new() { Id = $"set {team}", TeamId = team, Members = [new MetricSetMember { MetricId = metric }] };
}

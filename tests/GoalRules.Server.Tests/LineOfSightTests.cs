using System.Net;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

[Collection(UsesSharedServer.Name)]
public sealed class LineOfSightTests(SharedServer shared)
{
    private readonly ServerProcess _server = shared.Process;

    [Fact]
    public async Task It_is_told_to_those_who_ask()
    {
        var report = await _server.Evaluation.EvaluateAsync(Ferry(show: true));

        var goals = report.GoalReports.ToDictionary(goal => goal.GoalId, goal => goal.LineOfSight);
        goals["G1"].GoalIds.ShouldBe(["G1", "O1"]);
        goals["G1"].MetricIds.ShouldBe(["delays", "revenue"]);
        goals["G1"].SupportCounts.ShouldBeNull();
        goals["O1"].SupportCounts.ShouldBe(new Wire.SupportCounts { DirectGoals = 1, DirectPeople = 1, Goals = 2, People = 2, AtLeast = false });
        goals["G3"].GoalIds.ShouldBeEmpty();
        report.Partnerships.Teams.Select(team => team.TeamId).ShouldBe(["deck", "shore"]);
        report.Partnerships.Teams[0].Partners.ShouldHaveSingleItem().ShouldBe(new Wire.TeamPartners.Types.Partner { TeamId = "shore", CommonMetricId = "revenue" });
    }

    [Fact]
    public async Task Nobody_else_hears_of_it()
    {
        var report = await _server.Evaluation.EvaluateAsync(Ferry(show: false));
        var asked = await _server.Evaluation.EvaluateAsync(Ferry(show: true));

        report.GoalReports.ShouldAllBe(goal => goal.LineOfSight == null);
        report.Partnerships.ShouldBeNull();
        foreach (var goal in asked.GoalReports) goal.LineOfSight = null;
        asked.Partnerships = null;
        asked.ShouldBe(report);
    }

    [Fact]
    public async Task Without_being_asked_for_it_is_not_in_the_JSON_either()
    {
        var json = await _server.PostJson(Ferry(show: false).ToJson());

        json.Code.ShouldBe(HttpStatusCode.OK);
        json.Body.ShouldNotContain("lineOfSight");
        json.Body.ShouldNotContain("partnerships");
    }

    [Fact]
    public async Task Over_JSON_it_is_the_same()
    {
        var json = await _server.PostJson(Ferry(show: true).ToJson());

        json.As<Wire.EvaluateResponse>().ShouldBe(await _server.Evaluation.EvaluateAsync(Ferry(show: true)));
    }

    [Fact]
    public async Task The_order_of_goals_does_not_show()
    {
        var turned = Ferry(show: true);
        var goals = turned.Submission.Goals.Reverse().ToArray();
        turned.Submission.Goals.Clear();
        turned.Submission.Goals.Add(goals);

        (await _server.Evaluation.EvaluateAsync(turned)).ShouldBe(await _server.Evaluation.EvaluateAsync(Ferry(show: true)));
    }

    [Fact]
    public async Task Where_only_some_goals_are_evaluated_the_others_still_count()
    {
        var part = Ferry(show: true);
        part.Submission.EvaluateOnly.Add("O1");

        var report = await _server.Evaluation.EvaluateAsync(part);

        report.GoalReports.ShouldHaveSingleItem().LineOfSight.SupportCounts.Goals.ShouldBe(2);
        report.Partnerships.ShouldBeNull();
    }

    private static Wire.EvaluateRequest Ferry(bool show) => new()
    {
        ShowLineOfSight = show,
        Submission = new Wire.Submission
        {
            AsOf = "2026-01-15",
            Goals =
            {
                new Wire.Goal { Id = "O1", Kind = Wire.Goal.Types.Kind.Objective, Level = Wire.Goal.Types.Level.Company, Statement = "A ferry that islanders rely on", Owner = "kim" },
                Goal("G1", "O1", "lou", "Cut delayed departures from 40 to 25 a month by 30 June", "delays"),
                Goal("G2", "G1", "max", "Board 80 cars in 12 minutes by 30 June"),
                Goal("G3", null, "max", "Repaint 2 cabins by 30 June"),
            },
            Metrics =
            {
                new Wire.Metric { Id = "delays", Name = "Delayed departures", Drives = { "revenue" } },
                new Wire.Metric { Id = "claims", Name = "Claims", Drives = { "revenue" } },
                new Wire.Metric { Id = "revenue", Name = "Revenue", Level = Wire.Metric.Types.Level.Strategic },
            },
            MetricSets = { Set("deck", "delays"), Set("shore", "claims") },
            Teams = { new Wire.Team { Id = "deck", Partners = { "shore" } }, new Wire.Team { Id = "shore" } },
            People = { new Wire.Person { Id = "kim" }, new Wire.Person { Id = "lou" }, new Wire.Person { Id = "max" } },
        },
    };

    private static Wire.Goal Goal(string id, string? supported, string owner, string statement, string? metric = null)
    {
        var goal = new Wire.Goal { Id = id, Statement = statement, Owner = owner };
        if (supported is not null) goal.Supports.Add(new Wire.Support { Goal = supported });
        if (metric is not null) goal.Measures.Add(new Wire.Measure { Metric = metric });
        return goal;
    }

    private static Wire.MetricSet Set(string team, string metric) => new() { Id = $"{team} set", Team = team, Members = { new Wire.MetricSetMember { Metric = metric } } };
}

using System.Net;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

[Collection(UsesSharedServer.Name)]
public sealed class EvaluateTests(SharedServer shared)
{
    private readonly ServerProcess _server = shared.Process;

    [Fact]
    public async Task A_finding_points_at_the_exact_words()
    {
        var report = await _server.Evaluation.EvaluateAsync(Requests.Of(Requests.Goal(statement: "Do our best for the visitors of the museum")));

        var finding = report.GoalReports.ShouldHaveSingleItem().Findings.Single(finding => finding.RuleId == "GR1001");
        finding.RuleName.ShouldBe("effort-not-result");
        finding.Location.ShouldBe(new Wire.Location { SubjectType = Wire.Location.Types.SubjectType.Goal, SubjectId = "G1", Field = "statement", Start = 0, Length = 11, Text = "Do our best" });
    }

    [Fact]
    public async Task A_clean_goal_is_reported_too()
    {
        var report = await _server.Evaluation.EvaluateAsync(Requests.Of(Requests.Goal()));

        var goal = report.GoalReports.ShouldHaveSingleItem();
        goal.Verdict.ShouldBe(Wire.GoalReport.Types.Verdict.Accepted);
        goal.Findings.ShouldBeEmpty();
        goal.Scores.Overall.ShouldBe(100);
        report.AsOf.ShouldBe("2026-01-15");
        report.RulePack.Name.ShouldBe("smart");
    }

    [Fact]
    public async Task Over_JSON_the_report_is_the_same()
    {
        var request = Requests.Rich();
        var report = await _server.Evaluation.EvaluateAsync(request);

        var json = await _server.PostJson(request.ToJson());

        json.Code.ShouldBe(HttpStatusCode.OK);
        json.As<Wire.EvaluateResponse>().ShouldBe(report);
        report.GoalReports.SelectMany(goal => goal.Findings).ShouldNotBeEmpty();
        report.MetricSetReports.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Over_JSON_the_scores_are_the_same()
    {
        var request = new Wire.ScoreRequest { Submission = Requests.Rich().Submission };
        var scores = await _server.Evaluation.ScoreAsync(request);

        var json = await _server.PostJson(request.ToJson(), JsonCalls.ScoreRoute);

        json.Code.ShouldBe(HttpStatusCode.OK);
        json.As<Wire.ScoreResponse>().ShouldBe(scores);
        scores.GoalScores.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Score_says_what_Evaluate_says_without_the_findings()
    {
        var submission = Requests.Rich().Submission;
        var report = await _server.Evaluation.EvaluateAsync(new Wire.EvaluateRequest { Submission = submission });

        var scores = await _server.Evaluation.ScoreAsync(new Wire.ScoreRequest { Submission = submission });

        scores.ShouldBe(new Wire.ScoreResponse
        {
            RulePack = report.RulePack,
            AsOf = report.AsOf,
            Incomplete = report.Incomplete,
            GoalScores =
            {
                report.GoalReports.Select(goal => new Wire.GoalScore { GoalId = goal.GoalId, Verdict = goal.Verdict, Scores = goal.Scores, Incomplete = goal.Incomplete }),
            },
        });
    }

    [Fact]
    public async Task A_request_can_name_its_pack()
    {
        var request = Requests.Slow(findings: 1);

        var report = await _server.Evaluation.EvaluateAsync(request);

        report.RulePack.Name.ShouldBe("slow");
        report.GoalReports.ShouldHaveSingleItem().Findings.ShouldHaveSingleItem().RuleId.ShouldBe("SLOW1001");
    }

    [Fact]
    public async Task JSON_may_use_the_field_names_of_the_protos()
    {
        var answer = await _server.PostJson("""{"rule_pack": "smart", "submission": {"as_of": "2026-01-15", "goals": [{"id": "G1", "statement": "Repaint 12 bridges by 30 June"}]}}""");

        answer.As<Wire.EvaluateResponse>().AsOf.ShouldBe("2026-01-15");
    }
}

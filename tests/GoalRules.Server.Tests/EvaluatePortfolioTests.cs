using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

[Collection(UsesSharedServer.Name)]
public sealed class EvaluatePortfolioTests(SharedServer shared)
{
    private readonly ServerProcess _server = shared.Process;

    [Fact]
    public async Task The_joined_report_is_that_of_Evaluate_whatever_the_parts()
    {
        var whole = Requests.Rich();
        whole.Submission.Complete.Clear();
        whole.Submission.Complete.Add([Wire.Submission.Types.List.Goals, Wire.Submission.Types.List.Metrics, Wire.Submission.Types.List.MetricSets, Wire.Submission.Types.List.Teams, Wire.Submission.Types.List.People]);
        var expected = await _server.Evaluation.EvaluateAsync(whole);
        var submission = whole.Submission;

        var apart = await Evaluate(
            new Wire.Submission { People = { submission.People }, Metrics = { submission.Metrics } },
            new Wire.Submission { AsOf = submission.AsOf, Goals = { submission.Goals[2], submission.Goals[0] } },
            new Wire.Submission { Goals = { submission.Goals[1] }, Teams = { submission.Teams }, MetricSets = { submission.MetricSets } });

        apart.ShouldBe(expected);
    }

    [Fact]
    public async Task Many_goals_come_back_in_several_messages_and_are_all_there()
    {
        var submission = Requests.Of(Enumerable.Range(0, 3000).Select(i => Requests.Goal($"G{i:0000}", $"Do our best in district {i}"))).Submission;

        var answers = await Answers([submission]);

        answers.Count(answer => answer.Report is not null).ShouldBeGreaterThan(1);
        answers.Max(answer => answer.CalculateSize()).ShouldBeLessThan(4 * 1024 * 1024);
        Joined(answers).GoalReports.Select(report => report.GoalId).ShouldBe(Enumerable.Range(0, 3000).Select(i => $"G{i:0000}"));
        answers.Where(answer => answer.Progress is not null).Max(answer => answer.Progress.ExaminedSubjects).ShouldBe(3001);
    }

    [Fact]
    public async Task A_mistake_is_named_with_its_part()
    {
        var status = await Refused.StatusOf(() => Answers([Requests.Of(Requests.Goal("G1")).Submission, Requests.Of(Requests.Goal("G2"), Requests.Goal("G1")).Submission]));

        status.Violations().ShouldHaveSingleItem().Field.ShouldBe("parts[1].submission.goals[1].id");
    }

    [Fact]
    public async Task What_two_parts_say_differently_is_refused()
    {
        var other = Requests.Of(Requests.Goal("G2")).Submission;
        other.AsOf = "2026-01-16";

        var status = await Refused.StatusOf(() => Answers([Requests.Of(Requests.Goal("G1")).Submission, other]));

        status.Violations().ShouldHaveSingleItem().Field.ShouldBe("parts[1].submission.asOf");
    }

    [Fact]
    public async Task While_one_portfolio_is_at_work_another_is_told_to_come_again()
    {
        using var first = _server.Evaluation.EvaluatePortfolio();
        await first.RequestStream.WriteAsync(new Wire.EvaluatePortfolioRequest { Submission = Many() });
        (await first.ResponseStream.MoveNext()).ShouldBeTrue();

        (await Refused.StatusOf(() => Answers([Requests.Of(Requests.Goal()).Submission]))).Code.ShouldBe((int)StatusCode.Unavailable);
    }

    /// <summary>So many goals that the server tells of them before the next part.</summary>
    private static Wire.Submission Many() => Requests.Of(Enumerable.Range(0, 20_000).Select(i => Requests.Goal($"G{i}"))).Submission;

    private async Task<Wire.EvaluateResponse> Evaluate(params Wire.Submission[] parts) => Joined(await Answers(parts));

    private async Task<IReadOnlyList<Wire.EvaluatePortfolioResponse>> Answers(Wire.Submission[] parts)
    {
        using var call = _server.Evaluation.EvaluatePortfolio();
        await call.Send(parts.Select(part => new Wire.EvaluatePortfolioRequest { Submission = part }));
        return await call.ResponseStream.ReadAllAsync().ToListAsync();
    }

    private static Wire.EvaluateResponse Joined(IEnumerable<Wire.EvaluatePortfolioResponse> answers)
    {
        var reports = answers.Select(answer => answer.Report).Where(report => report is not null).ToList();
        var joined = reports[0].Clone();
        foreach (var report in reports.Skip(1)) joined.MergeFrom(report);
        return joined;
    }
}

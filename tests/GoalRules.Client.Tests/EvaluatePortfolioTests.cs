using GoalRules.Protocol;
using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client.Tests;

public sealed class EvaluatePortfolioTests
{
    [Fact]
    public async Task Parts_go_out_and_reports_and_news_come_back()
    {
        IReadOnlyList<Wire.EvaluatePortfolioRequest> asked = [];
        await using var server = await FakeServer.Start(new FakeService
        {
            OnPortfolio = parts =>
            {
                asked = parts;
                return [new() { Progress = new() { ReceivedGoals = 2, ExaminedSubjects = 1, TotalSubjects = 3 } }, .. parts.Select(part => new Wire.EvaluatePortfolioResponse { Report = Answers.Of(part.Submission).ToWire() })];
            },
        });
        using var client = server.Client();
        var news = new News();

        var reports = await client.EvaluatePortfolioAsync([Part("G1"), Part("G2")], "depot", Audience.Hr, showLineOfSight: true, news).ToListAsync();

        reports.SelectMany(report => report.GoalReports).Select(goal => goal.GoalId).ShouldBe(["G1", "G2"]);
        news.Heard.ShouldBe([new PortfolioProgress(2, 1, 3)]);
        asked.ShouldAllBe(part => part.RulePack == "depot" && part.Audience == Wire.Finding.Types.Audience.Hr && part.ShowLineOfSight);
    }

    [Fact]
    public async Task A_part_that_is_larger_than_a_message_may_be_is_sent_in_several()
    {
        var messages = 0;
        await using var server = await FakeServer.Start(
            new FakeService
            {
                OnPortfolio = parts =>
                {
                    messages = parts.Count;
                    return [new() { Report = Answers.Of(new Wire.Submission { Goals = { parts.SelectMany(part => part.Submission.Goals) } }).ToWire() }];
                },
            },
            requestBytes: 1024 * 1024);
        using var client = server.Client();
        var large = new Submission { Goals = [.. Enumerable.Range(0, 4000).Select(i => new Goal { Id = $"G{i}", Statement = new string('x', 500) })] };

        var reports = await client.EvaluatePortfolioAsync([large]).ToListAsync();

        messages.ShouldBeGreaterThan(2);
        reports.Sum(report => report.GoalReports.Count).ShouldBe(4000);
    }

    [Fact]
    public async Task What_cannot_be_understood_is_named_by_its_part()
    {
        var refusal = InvalidRequest.Naming("parts[3].submission.goals[17].due");
        await using var server = await FakeServer.Start(new FakeService { OnPortfolio = _ => throw refusal.ToRpcException() });
        using var client = server.Client();

        var refused = await Should.ThrowAsync<InvalidSubmissionException>(async () => await client.EvaluatePortfolioAsync([Part("G1")]).ToListAsync());

        refused.Violations.ShouldBe([new Violation("parts[3].goals[17].due", "is wrong")]);
    }

    [Fact(Timeout = 60_000)]
    public async Task Where_the_parts_themselves_fail_that_is_what_the_caller_gets()
    {
        await using var server = await FakeServer.Start(new FakeService());
        using var client = server.Client();

        (await Should.ThrowAsync<FormatException>(async () => await client.EvaluatePortfolioAsync(Failing()).ToListAsync())).Message.ShouldBe("line 7 is no goal");
    }

    [Fact(Timeout = 60_000)]
    public async Task A_refusal_while_parts_are_still_sent_is_told_as_it_is()
    {
        await using var server = await FakeServer.Start(new FakeService { RefusesPortfolios = true });
        using var client = server.Client();
        var parts = Enumerable.Range(0, 50).Select(i => Part($"G{i}")).ToList();

        for (var time = 0; time < 50; time++)
            (await Should.ThrowAsync<RpcException>(async () => await client.EvaluatePortfolioAsync(parts).ToListAsync())).StatusCode.ShouldBe(StatusCode.Unavailable);
    }

    private static IEnumerable<Submission> Failing()
    {
        yield return Part("G1");
        throw new FormatException("line 7 is no goal");
    }

    private static Submission Part(string goal) => new() { Goals = [new Goal { Id = goal, Statement = "Open the new depot by May" }] };

    private sealed class News : IProgress<PortfolioProgress>
    {
        public List<PortfolioProgress> Heard { get; } = [];

        public void Report(PortfolioProgress value) => Heard.Add(value);
    }
}

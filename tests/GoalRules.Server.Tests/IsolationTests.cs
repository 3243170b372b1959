using System.Globalization;
using Google.Protobuf;
using Google.Rpc;
using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

/// <summary>Whoever calls cannot tell whether packs run in the server or in a worker.</summary>
[Collection(UsesSharedServer.Name)]
public sealed class IsolationTests(SharedServer shared, IsolatedServer isolated) : IClassFixture<IsolatedServer>
{
    private static readonly Wire.EvaluateRequest Crashing = new() { RulePack = "crashing", Submission = Requests.Rich().Submission };

    private ServerProcess Isolated => isolated.Process;

    private ServerProcess InProcess => shared.Process;

    public static TheoryData<string, string> Bodies => new()
    {
        { JsonCalls.EvaluateRoute, Requests.Rich().ToJson() },
        { JsonCalls.EvaluateRoute, Requests.Slow(findings: 3).ToJson() },
        { JsonCalls.EvaluateRoute, """{ "rulePack": "nowhere", "submission": {} }""" },
        { JsonCalls.EvaluateRoute, """{ "submission": { "goals": [{ "ids": "G1" }] } }""" },
        { JsonCalls.EvaluateRoute, "{" },
        { JsonCalls.ScoreRoute, """{ "submission": { "asOf": "2026-01-15", "goals": [{ "id": "G1", "statement": "Do our best" }] } }""" },
        { JsonCalls.ReadRoute, """{ "statement": "Raise NPS from 42 to 50 by the end of Q3", "asOf": "2026-01-15" }""" },
        { JsonCalls.AssessRoute, """{ "asOf": "2026-01-15", "metric": {}, "measure": { "target": 8 } }""" },
    };

    [Fact]
    public async Task Evaluate_answers_with_the_same_bytes()
    {
        foreach (var request in new[] { Requests.Rich(), Requests.Slow(findings: 3), Crashing, Requests.Of(Enumerable.Range(0, 500).Select(i => Requests.Goal($"G{i}"))) })
            (await Isolated.EvaluateBytes(request.ToByteArray())).ShouldBe(await InProcess.EvaluateBytes(request.ToByteArray()));
    }

    [Fact]
    public async Task Many_small_calls_at_once_are_answered_with_the_same_bytes()
    {
        byte[][] requests = [.. Enumerable.Range(0, 40).Select(i => Requests.Of(Requests.Goal($"G{i}")).ToByteArray())];

        (await Task.WhenAll(requests.Select(request => Isolated.EvaluateBytes(request)))).ShouldBe(await Task.WhenAll(requests.Select(request => InProcess.EvaluateBytes(request))));
    }

    [Fact]
    public async Task Score_and_reading_answer_with_the_same_bytes()
    {
        var score = new Wire.ScoreRequest { Submission = Requests.Rich().Submission }.ToByteArray();
        var read = new Wire.ReadStatementRequest { Statement = "Raise NPS from 42 to 50 by the end of Q3", AsOf = "2026-01-15" }.ToByteArray();

        (await Isolated.EvaluateBytes(score, "Score")).ShouldBe(await InProcess.EvaluateBytes(score, "Score"));
        (await Isolated.EvaluateBytes(read, "ReadStatement")).ShouldBe(await InProcess.EvaluateBytes(read, "ReadStatement"));
    }

    [Fact]
    public async Task A_stream_is_answered_the_same_row_by_row()
    {
        Wire.EvaluateStreamRequest[] rows = [.. Enumerable.Range(0, 200).Select(i => (i % 7 == 0 ? Requests.Of(Requests.Goal(id: "")) : i % 5 == 0 ? Crashing : Requests.Of(Requests.Goal($"G{i}"))).Numbered(i))];

        (await Isolated.EvaluateStream(rows)).ShouldBe(await InProcess.EvaluateStream(rows));
    }

    [Fact]
    public async Task A_portfolio_is_answered_the_same()
    {
        (await Portfolio(Isolated)).ShouldBe(await Portfolio(InProcess));

        static async Task<IReadOnlyList<Wire.EvaluateResponse>> Portfolio(ServerProcess server)
        {
            using var call = server.Evaluation.EvaluatePortfolio();
            var parts = Enumerable.Range(0, 4).Select(part => Requests.Of(Enumerable.Range(part * 300, 300).Select(i => Requests.Goal($"G{i}"))).Submission);
            await call.Send(parts.Select(part => new Wire.EvaluatePortfolioRequest { Submission = part }));
            return (await call.ResponseStream.ReadAllAsync().ToListAsync()).Where(answer => answer.Report is not null).Select(answer => answer.Report).ToList();
        }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task JSON_is_answered_the_same(string route, string body)
    {
        var answer = await Isolated.PostJson(body, route);

        answer.ShouldBe(await InProcess.PostJson(body, route));
    }

    [Theory]
    [InlineData("/v1/rulePacks")]
    [InlineData("/v1/rulePacks?pageSize=1")]
    [InlineData("/v1/rulePacks?size=1")]
    [InlineData("/v1/rulePacks/broken")]
    [InlineData("/v1/rulePacks/slow/rules")]
    [InlineData("/v1/rulePacks/nowhere/rules")]
    public async Task What_packs_there_are_is_told_the_same(string route)
    {
        var answer = await Isolated.GetJson(route);

        answer.ShouldBe(await InProcess.GetJson(route));
    }

    [Fact]
    public async Task Refusals_come_with_the_same_details()
    {
        var request = Requests.Of(Requests.Goal(id: ""), Requests.Goal(statement: ""));

        var status = await Refused.StatusOf(() => Isolated.Evaluation.EvaluateAsync(request).ResponseAsync);

        status.ShouldBe(await Refused.StatusOf(() => InProcess.Evaluation.EvaluateAsync(request).ResponseAsync));
        status.Violations().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Bytes_that_are_no_message_and_too_many_are_refused_the_same()
    {
        foreach (var bytes in new[] { new byte[] { 0xff, 0xff, 0xff }, new byte[(16 * 1024 * 1024) + 1] })
        {
            var status = await Refused.StatusOf(() => Isolated.EvaluateBytes(bytes));

            status.ShouldBe(await Refused.StatusOf(() => InProcess.EvaluateBytes(bytes)));
        }
    }

    [Fact]
    public async Task A_rule_is_checked_in_the_worker_without_a_setting()
    {
        var rule = new Wire.CheckRuleRequest { Name = "first", Category = Wire.Finding.Types.Category.Specificity, Script = EditedPacks.Script("first", "options.Number", "EDIT0001"), Spec = EditedPacks.Spec };

        (await Isolated.RulePacks.CheckRuleAsync(rule)).ExampleResults.ShouldAllBe(result => result.Passed);
        (await Refused.StatusOf(() => InProcess.RulePacks.CheckRuleAsync(rule).ResponseAsync)).Code.ShouldBe((int)Code.FailedPrecondition);
    }

    [Fact]
    public async Task A_rule_of_an_organisation_without_packs_is_checked_in_a_worker_of_its_own()
    {
        var rule = new Wire.CheckRuleRequest { Name = "first", Category = Wire.Finding.Types.Category.Specificity, Script = EditedPacks.Script("first", "options.Number", "EDIT0001"), Spec = EditedPacks.Spec };
        using (var first = Isolated.RulePacks.CheckRuleAsync(rule, new Metadata { { "goalrules-organization", "checking" } })) await Isolated.Worker("checking");

        var answer = await Isolated.RulePacks.CheckRuleAsync(rule, new Metadata { { "goalrules-organization", "checking" } });

        answer.ExampleResults.ShouldAllBe(result => result.Passed);
    }

    [Fact]
    public async Task A_deadline_and_a_caller_that_gives_up_reach_the_worker()
    {
        var deadline = TimeProvider.System.GetUtcNow().UtcDateTime + TimeSpan.FromMilliseconds(300);
        (await Should.ThrowAsync<RpcException>(() => Isolated.Evaluation.EvaluateAsync(Requests.Slow(100_000), deadline: deadline).ResponseAsync)).StatusCode.ShouldBe(StatusCode.DeadlineExceeded);

        using var giveUp = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        (await Should.ThrowAsync<RpcException>(() => Isolated.Evaluation.EvaluateAsync(Requests.Slow(100_000), cancellationToken: giveUp.Token).ResponseAsync)).StatusCode.ShouldBe(StatusCode.Cancelled);
        await Isolated.Log.Line("POST /goalrules.v1.EvaluationService/Evaluate answered 200 (Cancelled)");
    }

    [SeveralProcessorsFact]
    public async Task A_worker_keeps_to_other_processors_with_all_its_threads_and_comes_back()
    {
        var worker = await Isolated.Worker();
        var all = Processors.Here();

        Processors.Move(worker, [all[^1]]);

        (await AllowedProcessors(worker)).Distinct().ShouldBe([$"{all[^1]}"]);
        await Isolated.Evaluation.EvaluateAsync(Requests.Rich());
        Processors.Move(worker, all);
        (await AllowedProcessors(worker)).Distinct().ShouldHaveSingleItem().ShouldNotBe($"{all[^1]}");
    }

    [Fact]
    public async Task An_organisation_without_packs_is_answered_with_the_built_in_ones()
    {
        var report = await Isolated.Evaluation.EvaluateAsync(Requests.Rich(), new Metadata { { "goalrules-organization", "without-packs" } });

        report.ShouldBe(await InProcess.Evaluation.EvaluateAsync(Requests.Rich()));
    }

    /// <returns>Of each thread, such as <c>1</c> or <c>0-1</c>.</returns>
    private static async Task<IReadOnlyList<string>> AllowedProcessors(int process)
    {
        const string name = "Cpus_allowed_list:";
        var allowed = new List<string>();
        foreach (var thread in Directory.EnumerateDirectories(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/task")))
            allowed.Add((await File.ReadAllLinesAsync(Path.Combine(thread, "status"))).Single(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..].Trim());
        return allowed;
    }
}

using System.Globalization;
using Google.Rpc;
using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

/// <summary>Workers that die, hang or grow: the call that they were at fails and says why, and nobody else notices.</summary>
public sealed class WorkerLossTests
{
    private const string Process = "--GoalRules:Isolation=Process";
    private const string OneWorker = "--GoalRules:Workers:PerOrganization=1";

    private const string Endless =
        """
        [Rule("EDIT0003", "third", Category.Specificity, Severity.Hint, Message = "never")]
        static Finding? Check(Goal goal)
        {
            for (var i = 0; goal.Statement.Text == "for ever"; i = 0) { }
            return null;
        }
        """;

    [Fact]
    public async Task A_worker_that_is_killed_fails_its_call_and_another_takes_the_next_one()
    {
        await using var server = await ServerProcess.Start([Process, OneWorker, .. ServerProcess.Patient]);
        var worker = await server.Worker();
        using var stream = server.Evaluation.EvaluateStream();
        await stream.Ask(0);
        await stream.Next();
        var call = server.Evaluation.EvaluateAsync(Requests.Slow(100_000)).ResponseAsync;
        await server.Evaluation.EvaluateAsync(Requests.Of(Requests.Goal())); // goes the same way behind it

        WorkerProcesses.Signal(worker, "KILL");

        IsLost(await Refused.StatusOf(() => call));
        IsLost(await Refused.StatusOf(() => stream.Next()));
        (await server.Worker(index: 1)).ShouldNotBe(worker);
        (await server.Evaluation.EvaluateAsync(Requests.Slow(3))).GoalReports.ShouldHaveSingleItem().Findings.Count.ShouldBe(3);
        await server.Log.Line($"Worker {worker.ToString(CultureInfo.InvariantCulture)} of organisation default ended: Died");
    }

    [Fact]
    public async Task A_JSON_caller_of_a_worker_that_is_killed_is_told_too()
    {
        await using var server = await ServerProcess.Start([Process, OneWorker, .. ServerProcess.Patient]);
        var worker = await server.Worker();
        var call = server.PostJson(Requests.Slow(100_000).ToJson());
        await server.Evaluation.EvaluateAsync(Requests.Slow(20));

        WorkerProcesses.Signal(worker, "KILL");

        var answer = await call;
        answer.Code.ShouldBe(System.Net.HttpStatusCode.ServiceUnavailable);
        IsLost(answer.Status);
    }

    [Fact]
    public async Task Other_organisations_notice_nothing()
    {
        using var packs = new EditedPacks().Add("north/first-pack").Add("south/first-pack");
        await using var server = await ServerProcess.StartWith(packs.Root, Process, OneWorker);
        var worker = await server.Worker("north");
        await server.Worker("south");
        using var stream = server.Evaluation.EvaluateStream(Of("south"));
        await stream.Ask(0);
        await stream.Next();

        WorkerProcesses.Signal(worker, "KILL");

        await server.Log.Line("of organisation north ended");
        for (var i = 1; i < 20; i++)
        {
            await stream.Ask(i);
            (await stream.Next()).Report.GoalReports.ShouldHaveSingleItem();
        }

        server.Log.Text.ShouldNotContain("of organisation south ended");
    }

    [Fact]
    public async Task A_worker_that_hangs_is_replaced_and_its_call_is_told_so()
    {
        await using var server = await ServerProcess.Start([Process, OneWorker, "--GoalRules:Workers:LongestCall=00:00:02", .. ServerProcess.Patient]);
        WorkerProcesses.Signal(await server.Worker(), "STOP");

        var status = await Refused.StatusOf(() => server.Evaluation.EvaluateAsync(Requests.Of(Requests.Goal())).ResponseAsync);

        status.Code.ShouldBe((int)Code.DeadlineExceeded, $"{status}");
        status.GetDetail<ErrorInfo>().ShouldNotBeNull($"{status}").Reason.ShouldBe("WORKER_HUNG");
        await server.Worker(index: 1);
        (await server.Evaluation.EvaluateAsync(Requests.Of(Requests.Goal()))).GoalReports.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_worker_that_goes_on_after_its_caller_has_left_is_replaced()
    {
        using var packs = new EditedPacks().Add("north/endless");
        packs.Write("north/endless/specificity/third.csx", Endless);
        packs.Write("north/endless/specificity/third.md", EditedPacks.Spec);
        await using var server = await ServerProcess.StartWith(packs.Root, [Process, OneWorker, "--GoalRules:Workers:LongestCall=00:00:05", .. ServerProcess.Patient]);
        await server.Worker("north");
        using var giveUp = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        var request = Requests.Of(Requests.Goal(statement: "for ever"));
        request.RulePack = "endless";

        await Should.ThrowAsync<RpcException>(() => server.Evaluation.EvaluateAsync(request, Of("north"), cancellationToken: giveUp.Token).ResponseAsync);

        await server.Log.Line("of organisation north ended: Hung");
        await server.Worker("north", index: 1);
    }

    [Fact]
    public async Task A_worker_that_stops_answering_in_a_stream_is_replaced()
    {
        await using var server = await ServerProcess.Start([Process, OneWorker, "--GoalRules:Workers:LongestCall=00:00:02", .. ServerProcess.Patient]);
        using var stream = server.Evaluation.EvaluateStream();
        await stream.Ask(0);
        await stream.Next();
        WorkerProcesses.Signal(await server.LiveWorker(), "STOP");
        await stream.Ask(1);

        var status = await Refused.StatusOf(() => stream.Next());

        status.GetDetail<ErrorInfo>().ShouldNotBeNull($"{status}").Reason.ShouldBe("WORKER_HUNG");
    }

    [Fact]
    public async Task Workers_end_with_a_server_that_is_killed()
    {
        await using var server = await ServerProcess.Start(Process);
        var workers = new[] { await server.Worker(), await server.Worker(index: 1) };

        server.Kill();

        foreach (var worker in workers) await WorkerProcesses.IsGone(worker);
    }

    [Fact]
    public async Task SIGTERM_lets_calls_and_streams_end_as_without_workers()
    {
        await using var server = await ServerProcess.Start([Process, OneWorker, .. ServerProcess.Patient]);
        var worker = await server.Worker();
        using var stream = server.Evaluation.EvaluateStream();
        await stream.Ask(0);
        await stream.Next();
        var call = server.Evaluation.EvaluateAsync(Requests.Slow(findings: 200)).ResponseAsync;
        await server.Evaluation.EvaluateAsync(Requests.Of(Requests.Goal()));

        server.Terminate();

        (await Should.ThrowAsync<RpcException>(() => stream.Next())).StatusCode.ShouldBe(StatusCode.Unavailable);
        (await call).GoalReports.ShouldHaveSingleItem().Findings.Count.ShouldBe(200);
        (await server.Ended()).ShouldBe(0);
        await WorkerProcesses.IsGone(worker);
    }

    [Fact]
    public async Task Packs_and_organisations_that_come_later_are_found()
    {
        using var packs = new EditedPacks().Add("north/first-pack");
        await using var server = await ServerProcess.StartWith(packs.Root, Process, OneWorker);
        await server.Worker("north");

        packs.Write("north/first-pack/pack.yaml", EditedPacks.Manifest("first-pack", number: "7", version: "2.0.0"));
        packs.Add("south/first-pack");

        await server.Log.Line("Rule pack first-pack 2.0.0 is active");
        await server.Worker("south");
        (await server.RulePacks.GetRulePackAsync(new Wire.GetRulePackRequest { Pack = "first-pack" }, Of("north"))).RulePack.Version.ShouldBe("2.0.0");
        (await server.RulePacks.GetRulePackAsync(new Wire.GetRulePackRequest { Pack = "first-pack" }, Of("south"))).RulePack.Version.ShouldBe("1.0.0");
    }

    private static Metadata Of(string organization) => new() { { "goalrules-organization", organization } };

    private static void IsLost(Google.Rpc.Status status)
    {
        status.Code.ShouldBe((int)Code.Unavailable, $"{status}");
        status.GetDetail<ErrorInfo>().ShouldNotBeNull().Reason.ShouldBe("WORKER_LOST");
        status.GetDetail<RetryInfo>().ShouldNotBeNull();
    }
}

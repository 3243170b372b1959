using System.Collections.Concurrent;
using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

/// <summary>What refuses and stops scripts in the engine does so behind the wire too, wherever packs run, and the server and its workers outlive all of it.</summary>
public sealed class HostileScriptsTests
{
    private const int AtOnce = 4;
    private const string Organization = "hostile-organisation";

    private static readonly Metadata Hostile = new() { { "goalrules-organization", Organization } };

    [Theory]
    [InlineData("--GoalRules:Isolation=InProcess")]
    [InlineData("--GoalRules:Isolation=Process")]
    public Task Every_attempt_that_is_checked_is_refused(string isolation) => AreAnswered(HostileScripts.ToRefuse, isolation, answer => answer.Errors.Count > 0);

    [Theory]
    [InlineData("--GoalRules:Isolation=InProcess")]
    [InlineData("--GoalRules:Isolation=Process")]
    public Task Every_script_that_would_never_end_is_stopped_at_its_examples(string isolation) => AreAnswered(HostileScripts.ToStop, isolation, answer =>
        answer.ExampleResults.Any(result => result.Differences.Any(difference => difference.Problem.Contains("GR9002", StringComparison.Ordinal))));

    [Theory]
    [InlineData("--GoalRules:Isolation=InProcess")]
    [InlineData("--GoalRules:Isolation=Process")]
    public async Task A_pack_of_scripts_that_would_never_end_costs_one_finding_each_whatever_is_asked_for(string isolation)
    {
        using var packs = new EditedPacks();
        var count = HostileScripts.ToStop.WritePack(packs, $"{Organization}/{HostileScripts.Pack}");
        await using var server = await ServerProcess.StartWith(packs.Root, isolation, "--GoalRules:Budgets:Charges=100000", "--GoalRules:Budgets:Milliseconds=600000", "--GoalRules:Budgets:RequestMilliseconds=600000");
        await WorkerIsReady(server, isolation);
        var one = Requests.Of(Requests.Goal());
        one.RulePack = HostileScripts.Pack;
        var oneOfMany = Requests.Of(Enumerable.Range(1, 50).Select(i => Requests.Goal($"G{i}")));
        oneOfMany.RulePack = HostileScripts.Pack;
        oneOfMany.Submission.EvaluateOnly.Add("G7");

        var reports = await Task.WhenAll(new[] { one, oneOfMany }.Select(request => server.Evaluation.EvaluateAsync(request, Hostile).ResponseAsync));

        reports.ShouldAllBe(report => report.Findings.Count == count && report.Findings.All(finding => finding.RuleId == "GR9002"));
        reports.ShouldAllBe(report => report.GoalReports.Single().Incomplete);
        await IsUnharmed(server);
    }

    private static async Task AreAnswered(HostileScripts scripts, string isolation, Func<Wire.CheckRuleResponse, bool> isRight)
    {
        await using var server = await ServerProcess.Start(isolation, "--GoalRules:CheckRule=true");
        await WorkerIsReady(server, isolation);
        var wrong = new ConcurrentBag<string>();

        await Parallel.ForEachAsync(scripts.Checks(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (request, cancellation) =>
        {
            if (!isRight(await server.RulePacks.CheckRuleAsync(request, Hostile, cancellationToken: cancellation))) wrong.Add(request.Name);
        });

        wrong.ShouldBeEmpty();
        await IsUnharmed(server);
    }

    /// <summary>A busy machine may take longer to start one than a call waits for it.</summary>
    private static async Task WorkerIsReady(ServerProcess server, string isolation)
    {
        if (!isolation.EndsWith("=Process", StringComparison.Ordinal)) return;
        using var first = server.RulePacks.CheckRuleAsync(HostileScripts.ToRefuse.Checks().First(), Hostile); // has one started where there are no packs
        await server.Worker(Organization);
    }

    private static async Task IsUnharmed(ServerProcess server)
    {
        (await server.Evaluation.EvaluateAsync(Requests.Of(Requests.Goal()))).GoalReports.ShouldHaveSingleItem();
        server.Log.Text.ShouldNotContain(" ended: ");
    }
}

using GoalRules.Server;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Benchmarks;

/// <summary>
/// Evaluate by the whole server beside a bare echo of the same messages, in short turns within one process, so that both meet the same
/// noise. The server's log is formatted and thrown away.
/// </summary>
internal static class EvaluateBesideEcho
{
    private const int Turns = 40;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(0.4);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    public static Task<string> Unary() => Run("unary", SampleRequests.Single, callers: 16);

    public static Task<string> Batches() => Run("batches of 100", SampleRequests.Batch, callers: 4);

    private static async Task<string> Run(string name, IReadOnlyList<Wire.EvaluateRequest> requests, int callers)
    {
        var report = Console.Out;
        Console.SetOut(TextWriter.Null);
        try
        {
            await using var server = ServerHost.Build(["--urls", "http://127.0.0.1:0", "--GOALRULES_PACKS="]);
            await server.StartAsync();
            while (!server.Services.GetRequiredService<RulePackStore>().IsLoaded) await Task.Delay(100);
            using var evaluate = new Load(AddressOf(server), requests, callers);
            var answers = await evaluate.Learn();
            await using var echo = await EchoHost.Start(requests.Zip(answers).ToDictionary(pair => pair.First.Submission.Goals[0].Id, pair => pair.Second, StringComparer.Ordinal));
            using var bare = new Load(AddressOf(echo), requests, callers);
            if (!(await bare.Learn()).SequenceEqual(answers)) throw new InvalidOperationException("The echo answers something else.");

            // The first seconds belong to the just-in-time compiler.
            await bare.Run(WarmUp);
            await evaluate.Run(WarmUp);
            var turns = new List<(Rate Echo, Rate Evaluate)>();
            for (var turn = 0; turn < Turns; turn++) turns.Add((await bare.Run(Turn), await evaluate.Run(Turn)));

            var ratio = turns.Select(turn => turn.Evaluate.PerSecond / turn.Echo.PerSecond).Order().ElementAt(Turns / 2);
            var echoed = turns.Select(turn => turn.Echo).Aggregate((sum, rate) => sum + rate);
            var evaluated = turns.Select(turn => turn.Evaluate).Aggregate((sum, rate) => sum + rate);
            var findings = answers.Sum(answer => answer.GoalReports.Sum(goal => goal.Findings.Count));
            await report.WriteLineAsync(
                $"{name}: request {requests.Average(request => request.CalculateSize()):F0} bytes, answer {answers.Average(answer => answer.CalculateSize()):F0} bytes, {(double)findings / answers.Sum(answer => answer.GoalReports.Count):F1} findings a goal; " +
                $"echo {echoed.PerSecond:F0}/s ({echoed.ProcessorPerCall:F0} µs of processor), Evaluate {evaluated.PerSecond:F0}/s ({evaluated.ProcessorPerCall:F0} µs), " +
                $"ratio {ratio:F2} (median of {Turns} turns; by processor time {echoed.ProcessorPerCall / evaluated.ProcessorPerCall:F2})");
            return $"{ratio:F2} of the echo's rate";
        }
        finally
        {
            Console.SetOut(report);
        }
    }

    private static Uri AddressOf(WebApplication app) =>
        new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
}

using GoalRules.Server;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace GoalRules.Benchmarks;

/// <summary>
/// Unary Evaluate of one goal by the whole server beside a bare echo, in turns within one process, so that both meet the same noise.
/// The server's log is formatted and thrown away.
/// </summary>
internal static class UnaryBesideEcho
{
    private const int Rounds = 7;
    private static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(2);

    public static async Task Run()
    {
        var report = Console.Out;
        Console.SetOut(TextWriter.Null);
        await using var server = ServerHost.Build(["--urls", "http://127.0.0.1:0"]);
        await server.StartAsync();
        while (!server.Services.GetRequiredService<RulePackStore>().IsLoaded) await Task.Delay(100);

        var request = SampleRequests.OneGoal();
        using var evaluate = new Load(AddressOf(server));
        var answer = await evaluate.Once(request);
        if (answer.GoalReports is not [{ Findings.Count: > 0 }]) throw new InvalidOperationException($"The sample goal has no finding: {answer}");
        await using var echo = await EchoHost.Start(answer);
        using var bare = new Load(AddressOf(echo));

        // The first seconds belong to the just-in-time compiler.
        for (var round = 0; round < 4; round++)
        {
            await bare.Run(request, answer, RoundTime);
            await evaluate.Run(request, answer, RoundTime);
        }

        var ratios = new List<double>();
        for (var round = 1; round <= Rounds; round++)
        {
            var echoed = await bare.Run(request, answer, RoundTime);
            var evaluated = await evaluate.Run(request, answer, RoundTime);
            ratios.Add(evaluated / echoed);
            await report.WriteLineAsync($"round {round}: echo {echoed:F0}/s, Evaluate {evaluated:F0}/s, ratio {evaluated / echoed:F2}");
        }

        ratios.Sort();
        await report.WriteLineAsync($"unary Evaluate beside a bare echo of the same messages: {ratios[Rounds / 2]:F2} (median of {Rounds}; request {request.CalculateSize()} bytes, answer {answer.CalculateSize()} bytes)");
    }

    private static Uri AddressOf(WebApplication app) =>
        new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
}

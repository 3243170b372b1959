using System.Diagnostics;
using GoalRules.Client;

namespace GoalRules.Benchmarks;

/// <summary>
/// A made-up organisation of 100,000 and of 1,000,000 goals, sent in parts to a server of its own process and answered in parts: how many times as
/// long the larger one takes, and what the server's memory comes to.
/// </summary>
internal static class PortfolioOverTheWire
{
    private const int Few = 100_000;
    private const int Many = 1_000_000;

    public static async Task<string> Run()
    {
        var (few, _) = await Evaluate(Few);
        var (many, peak) = await Evaluate(Many);
        return $"{many / few:F1} times the time, {peak / 1e9:F1} GB";
    }

    private static async Task<(double Seconds, long Peak)> Evaluate(int goals)
    {
        var address = new Uri($"http://127.0.0.1:{ServerOfItsOwn.FreePort()}");
        using var server = ServerOfItsOwn.Start(address);
        try
        {
            using var client = new GoalRulesClient(new GoalRulesClientOptions { Address = address });
            await ServerOfItsOwn.IsReady(address);
            var watch = Stopwatch.StartNew();
            var (reported, findings) = (0, 0);
            await foreach (var part in client.EvaluatePortfolioAsync(MadeUpOrganization.Of(goals)))
            {
                reported += part.GoalReports.Count;
                findings += part.GoalReports.Sum(goal => goal.Findings.Count);
            }

            var seconds = watch.Elapsed.TotalSeconds;
            if (reported != goals) throw new InvalidOperationException($"{reported} reports came for {goals} goals.");
            server.Refresh();
            var peak = server.PeakWorkingSet64;
            await Console.Out.WriteLineAsync($"{goals} goals in {seconds:F0} s, {findings} findings on them, working set of the server at most {peak / 1e6:F0} MB");
            return (seconds, peak);
        }
        finally
        {
            server.Kill();
        }
    }
}

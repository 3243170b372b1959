using System.Globalization;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Benchmarks;

/// <summary>
/// Four organisations at half of the rate that the server reaches with them, first in peace, then with one of them doing what it can to
/// take the server down: how much the other three notice. <c>GOALRULES_CHAOS_SECONDS</c> sets the time of each half, for a shorter look.
/// </summary>
internal static class TroubledNeighbour
{
    private const int Runs = 3;
    private const int WorkersOfEach = 2;
    private const int CallersOfEach = 4;

    private static readonly Wire.EvaluateRequest[] Requests = [.. SampleRequests.Single.Select(request => new Wire.EvaluateRequest(request) { RulePack = FourOrganizations.Pack })];

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Peak = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan StartPatience = TimeSpan.FromMinutes(1);

    public static async Task<string> Run()
    {
        var time = TimeSpan.FromSeconds(double.TryParse(Environment.GetEnvironmentVariable("GOALRULES_CHAOS_SECONDS"), CultureInfo.InvariantCulture, out var seconds) ? seconds : 120);
        using var organizations = new FourOrganizations();
        var address = new Uri($"http://127.0.0.1:{ServerOfItsOwn.FreePort()}");
        using var server = ServerOfItsOwn.Start(address, organizations.Root, organizations.Hear, "--GoalRules:Isolation=Process", $"--GoalRules:Workers:PerOrganization={WorkersOfEach}");
        var callers = FourOrganizations.Names.Select(organization => FourOrganizations.CallerOf(address, organization)).ToArray();
        using var troublemaker = FourOrganizations.CallerOf(address, FourOrganizations.Names[^1]);
        try
        {
            await organizations.AreReady(WorkersOfEach, StartPatience);
            var loads = callers.Select(caller => new PlannedLoad(caller, Requests)).ToArray();
            foreach (var load in loads) await load.Learn();
            await Saturate(loads, WarmUp);
            var peak = await Saturate(loads, Peak);
            await Console.Out.WriteLineAsync($"peak {peak:F0}/s; {peak / 2:F0}/s are sent from here on, a quarter by each organisation, for {time.TotalSeconds:F0} s");
            await Send(loads, peak / 2, WarmUp); // what the callers saturate is not all that is used later
            var mischief = new Mischief(organizations, FourOrganizations.Names[^1], troublemaker);
            var runs = new List<(Latencies Quiet, Latencies Troubled)>();
            for (var run = 0; run < Runs; run++)
            {
                await organizations.AreReady(WorkersOfEach, StartPatience);
                var quiet = await Send(loads, peak / 2, time);
                using var stop = new CancellationTokenSource();
                var trouble = mischief.Run(stop.Token);
                var troubled = await Send(loads, peak / 2, time);
                await stop.CancelAsync();
                await trouble;
                runs.Add((quiet.Others, troubled.Others));
                await Console.Out.WriteLineAsync(
                    $"run {run + 1}: the other three {Tell(quiet.Others)} in peace, {Tell(troubled.Others)} in trouble; the troubled one {Tell(troubled.Own)}; " +
                    $"{mischief.Checked} of {Mischief.Attempts} attempts so far, {mischief.Refused} refused, {mischief.Installed} installed, {mischief.Killed} workers killed");
            }

            return $"{runs.Sum(run => run.Quiet.Failed + run.Troubled.Failed)} requests of the others failed; p99 {Median(runs.Select(run => run.Quiet.At(0.99))):F1} ms in peace, {Median(runs.Select(run => run.Troubled.At(0.99))):F1} ms in trouble, " +
                $"{Median(runs.Select(run => run.Troubled.At(0.99) / run.Quiet.At(0.99))):F2} times it (medians of {Runs} runs)";
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
            foreach (var caller in callers) caller.Dispose();
        }
    }

    private static async Task<double> Saturate(PlannedLoad[] loads, TimeSpan time) => (await Task.WhenAll(loads.Select(load => load.Saturate(CallersOfEach, time)))).Sum();

    /// <summary>The last organisation's requests are counted apart.</summary>
    private static async Task<(Latencies Others, Latencies Own)> Send(PlannedLoad[] loads, double perSecond, TimeSpan time)
    {
        var all = await Task.WhenAll(loads.Select((load, i) => load.Run(perSecond / loads.Length, (double)i / loads.Length, time)));
        return (Latencies.Together(all[..^1]), all[^1]);
    }

    private static string Tell(Latencies latencies) => string.Create(CultureInfo.InvariantCulture,
        $"{latencies.Answered} answered (p50 {(latencies.Answered > 0 ? latencies.At(0.5) : 0):F1}, p99 {(latencies.Answered > 0 ? latencies.At(0.99) : 0):F1} ms), {latencies.Failed} failed{(latencies.FirstFailure is { } failure ? $" such as '{failure[..Math.Min(failure.Length, 200)]}'" : "")}");

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Runs / 2);
}

using System.Diagnostics;
using GoalRules.Client;
using GoalRules.Protocol;

namespace GoalRules.Benchmarks;

/// <summary>
/// 500,000 goals through the client's bulk helper, as an import at night: every answer is counted and checked, and in the middle the
/// server, a process of its own, is killed without warning and started again.
/// </summary>
internal static class BulkOverRestart
{
    private const int Goals = 500_000;
    private const int FirstLook = Goals / 10;

    public static async Task<string> Run()
    {
        var address = new Uri($"http://127.0.0.1:{ServerOfItsOwn.FreePort()}");
        var server = ServerOfItsOwn.Start(address);
        try
        {
            using var client = new GoalRulesClient(new GoalRulesClientOptions { Address = address, Window = 256 });
            Submission[] samples = [.. SampleRequests.Single.Select(request => SubmissionMapping.ToModel(request.Submission, new SubmissionLimits()))];
            // The helper waits for a server that is only starting.
            var expected = await client.EvaluateManyAsync(samples.Select(sample => new BulkRequest("", sample))).Select(answer => Findings(answer.Report!)).ToListAsync();

            var memory = new List<(double Server, double Client)>();
            var watch = Stopwatch.StartNew();
            var answered = 0;
            await foreach (var answer in client.EvaluateManyAsync(Requests()))
            {
                var key = $"row {answered}";
                if (answer.Key != key || answer.Report is not { GoalReports: [{ } goal] } || goal.GoalId != samples[answered % samples.Length].EvaluateOnly[0] || goal.Findings.Count != expected[answered % samples.Length])
                    throw new InvalidOperationException($"Where {key} was due, this came: {answer}");
                answered++;
                if (answered == Goals / 2)
                {
                    server.Kill();
                    await server.WaitForExitAsync();
                    server.Dispose();
                    server = ServerOfItsOwn.Start(address);
                }

                if (answered % FirstLook == 0)
                {
                    server.Refresh();
                    using var self = Process.GetCurrentProcess();
                    memory.Add((server.WorkingSet64 / 1e6, self.WorkingSet64 / 1e6));
                    await Console.Out.WriteLineAsync($"{answered} answers after {watch.Elapsed.TotalSeconds:F0} s, working set of the server {memory[^1].Server:F0} MB, of the client {memory[^1].Client:F0} MB");
                }
            }

            if (answered != Goals) throw new InvalidOperationException($"{answered} answers came for {Goals} goals.");
            var peak = (Server: memory.Max(look => look.Server), Client: memory.Max(look => look.Client));
            await Console.Out.WriteLineAsync($"{Goals} goals in {watch.Elapsed.TotalSeconds:F0} s ({Goals / watch.Elapsed.TotalSeconds:F0}/s), each answered once and in its order, over a restart of the server");
            return $"each once, {Goals / watch.Elapsed.TotalSeconds:F0}/s; server {memory[0].Server:F0} MB at the first look, {peak.Server:F0} MB at most; client {memory[0].Client:F0} and {peak.Client:F0} MB";

            IEnumerable<BulkRequest> Requests() => Enumerable.Range(0, Goals).Select(i => new BulkRequest($"row {i}", samples[i % samples.Length]));
        }
        finally
        {
            server.Kill();
            server.Dispose();
        }
    }

    private static int Findings(Report report) => report.GoalReports.Sum(goal => goal.Findings.Count);
}

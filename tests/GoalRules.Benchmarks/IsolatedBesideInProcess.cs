using System.Diagnostics;
using Grpc.Net.Client;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Benchmarks;

/// <summary>
/// A server that runs an organisation's packs in workers beside one that runs them itself, each a process of its own, by turns: what
/// a call of one goal takes longer, and the rate of batches that several callers send at once.
/// </summary>
internal static class IsolatedBesideInProcess
{
    private const int Turns = 40;
    private const int WarmUpCalls = 5000;
    private const int Calls = 10_000;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(0.4);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    public static async Task<string> Run()
    {
        var packs = Directory.CreateTempSubdirectory("goalrules-packs-");
        var addresses = new[] { new Uri($"http://127.0.0.1:{ServerOfItsOwn.FreePort()}"), new Uri($"http://127.0.0.1:{ServerOfItsOwn.FreePort()}") };
        ServerOfItsOwn.WritePack(packs.CreateSubdirectory("own"));
        using var inProcess = ServerOfItsOwn.Start(addresses[0], packs.FullName);
        using var isolated = ServerOfItsOwn.Start(addresses[1], packs.FullName, "--GoalRules:Isolation=Process");
        try
        {
            foreach (var address in addresses) await ServerOfItsOwn.IsReady(address);
            var (here, there) = await Alternate(addresses);
            var (ofOne, ofOther) = (await Processor(inProcess, addresses[0]), await Processor(isolated, addresses[1]));
            var batches = await Measure(addresses, SampleRequests.Batch, callers: 4);
            var ratio = Median(batches.Select(turn => turn.Isolated.PerSecond / turn.InProcess.PerSecond));
            await Console.Out.WriteLineAsync(
                $"one goal: {At(here, 0.5):F0} µs in the server's process, {At(there, 0.5):F0} µs in a worker; of the fastest tenth {At(here, 0.1):F0} and {At(there, 0.1):F0} µs; {ofOne:F0} and {ofOther:F0} µs of processor; " +
                $"batches of 100: {Median(batches.Select(turn => turn.InProcess.PerSecond)):F0}/s and {Median(batches.Select(turn => turn.Isolated.PerSecond)):F0}/s (medians of {Turns} turns)");
            return $"{At(there, 0.5) - At(here, 0.5):F0} µs more a call; {ratio:F2} of the rate";
        }
        finally
        {
            inProcess.Kill();
            isolated.Kill();
            packs.Delete(recursive: true);
        }
    }

    /// <summary>Single calls, to the one and the other by turns, so that both meet the same noise.</summary>
    /// <returns>How long each took, in microseconds, the shortest first.</returns>
    private static async Task<(List<double> InProcess, List<double> Isolated)> Alternate(Uri[] addresses)
    {
        using var inProcess = GrpcChannel.ForAddress(addresses[0]);
        using var isolated = GrpcChannel.ForAddress(addresses[1]);
        var (here, there) = (new Wire.EvaluationService.EvaluationServiceClient(inProcess), new Wire.EvaluationService.EvaluationServiceClient(isolated));
        var times = (InProcess: new List<double>(), Isolated: new List<double>());
        for (var call = 0; call < WarmUpCalls + Calls; call++)
        {
            var request = SampleRequests.Single[call % SampleRequests.Single.Count];
            var first = await Time(here, request);
            var second = await Time(there, request);
            if (call < WarmUpCalls) continue;
            times.InProcess.Add(first);
            times.Isolated.Add(second);
        }

        times.InProcess.Sort();
        times.Isolated.Sort();
        return times;
    }

    /// <summary>What a call takes of the processors in the server and its workers, in microseconds; a busy machine disturbs it less than the time.</summary>
    private static async Task<double> Processor(Process server, Uri address)
    {
        using var channel = GrpcChannel.ForAddress(address);
        var client = new Wire.EvaluationService.EvaluationServiceClient(channel);
        var before = ProcessorSoFar(server);
        for (var call = 0; call < Calls; call++) await client.EvaluateAsync(SampleRequests.Single[call % SampleRequests.Single.Count]);
        return (ProcessorSoFar(server) - before) / Calls;
    }

    private static double ProcessorSoFar(Process server)
    {
        var all = Process.GetProcesses();
        try
        {
            return all.Where(process => process.Id == server.Id || IsChild(process.Id, server.Id)).Sum(process => process.TotalProcessorTime.TotalMicroseconds);
        }
        finally
        {
            foreach (var process in all) process.Dispose();
        }
    }

    private static bool IsChild(int process, int parent)
    {
        var status = $"/proc/{process}/status";
        try
        {
            return File.Exists(status) && File.ReadLines(status).Contains($"PPid:\t{parent}");
        }
        catch (IOException)
        {
            return false; // it has just ended
        }
    }

    private static async Task<double> Time(Wire.EvaluationService.EvaluationServiceClient client, Wire.EvaluateRequest request)
    {
        var begun = Stopwatch.GetTimestamp();
        await client.EvaluateAsync(request);
        return Stopwatch.GetElapsedTime(begun).TotalMicroseconds;
    }

    private static async Task<IReadOnlyList<(Rate InProcess, Rate Isolated)>> Measure(Uri[] addresses, IReadOnlyList<Wire.EvaluateRequest> requests, int callers)
    {
        using var inProcess = new Load(addresses[0], requests, callers);
        using var isolated = new Load(addresses[1], requests, callers);
        if (!(await isolated.Learn()).SequenceEqual(await inProcess.Learn())) throw new InvalidOperationException("The workers answer something else.");
        await inProcess.Run(WarmUp);
        await isolated.Run(WarmUp);
        var turns = new List<(Rate, Rate)>();
        for (var turn = 0; turn < Turns; turn++) turns.Add((await inProcess.Run(Turn), await isolated.Run(Turn)));
        return turns;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Turns / 2);

    private static double At(List<double> sorted, double share) => sorted[(int)(sorted.Count * share)];
}

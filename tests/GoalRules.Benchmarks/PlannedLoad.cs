using System.Collections.Concurrent;
using System.Diagnostics;
using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Benchmarks;

/// <summary>
/// Sends an organisation's requests at times planned beforehand, whether or not the ones before are answered; how long one took counts
/// from when it was to be sent, so that a server that holds up its callers does not look better for it.
/// </summary>
internal sealed class PlannedLoad(OrganizationCaller caller, IReadOnlyList<Wire.EvaluateRequest> requests)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Wire.EvaluateResponse?[] _expected = new Wire.EvaluateResponse?[requests.Count];

    /// <summary>Asks everything once; these answers are what all further ones have to be.</summary>
    public async Task Learn()
    {
        for (var i = 0; i < requests.Count; i++) _expected[i] = await caller.Evaluation.EvaluateAsync(requests[i], caller.Within(Patience));
    }

    /// <summary>Callers that each send the next request as soon as the last is answered.</summary>
    /// <returns>How many were answered a second.</returns>
    public async Task<double> Saturate(int callers, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            var count = 0;
            for (; watch.Elapsed < time; count++) await Ask(caller + count);
            return count;
        })));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    /// <param name="perSecond">How many requests to send in a second.</param>
    /// <param name="lag">By which part of the time between two requests all are later, so that several loads do not send at once.</param>
    public async Task<Latencies> Run(double perSecond, double lag, TimeSpan time)
    {
        var latencies = new Latencies();
        var (begun, count) = (Stopwatch.GetTimestamp(), (int)(perSecond * time.TotalSeconds));
        var calls = new Task[count];
        for (var i = 0; i < count; i++)
        {
            var planned = begun + (long)((i + lag) / perSecond * Stopwatch.Frequency);
            while (Stopwatch.GetTimestamp() < planned) await Task.Delay(1);
            calls[i] = Task.Run(() => Send(i, planned, latencies));
        }

        await Task.WhenAll(calls);
        return latencies;
    }

    private async Task Send(int index, long planned, Latencies latencies)
    {
        try
        {
            await Ask(index);
            latencies.Note(Stopwatch.GetElapsedTime(planned));
        }
        catch (Exception e) when (e is RpcException or InvalidOperationException)
        {
            latencies.Note(e);
        }
    }

    private async Task Ask(int index)
    {
        var i = index % requests.Count;
        var answer = await caller.Evaluation.EvaluateAsync(requests[i], caller.Within(Patience));
        if (!answer.Equals(_expected[i])) throw new InvalidOperationException($"An answer differs from the first one: {answer}");
    }
}

/// <summary>How long requests took that were answered, and which were not.</summary>
internal sealed class Latencies
{
    private readonly ConcurrentQueue<double> _milliseconds = [];
    private readonly ConcurrentQueue<string> _failures = [];

    public int Failed => _failures.Count;

    public string? FirstFailure => _failures.FirstOrDefault();

    public int Answered => _milliseconds.Count;

    public void Note(TimeSpan time) => _milliseconds.Enqueue(time.TotalMilliseconds);

    public void Note(Exception failure) => _failures.Enqueue(failure.Message);

    public static Latencies Together(IEnumerable<Latencies> all)
    {
        var sum = new Latencies();
        foreach (var latencies in all)
        {
            foreach (var time in latencies._milliseconds) sum._milliseconds.Enqueue(time);
            foreach (var failure in latencies._failures) sum._failures.Enqueue(failure);
        }

        return sum;
    }

    public double At(double share) => _milliseconds.Order().ElementAt((int)(_milliseconds.Count * share));
}

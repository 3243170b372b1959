using System.Diagnostics;
using Grpc.Net.Client;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Benchmarks;

/// <summary>Callers that each send the next request as soon as the last is answered, and check every answer.</summary>
internal sealed class Load(Uri address, IReadOnlyList<Wire.EvaluateRequest> requests, int callers) : IDisposable
{
    private readonly GrpcChannel _channel = GrpcChannel.ForAddress(address, new GrpcChannelOptions { MaxReceiveMessageSize = null });
    private readonly Wire.EvaluateResponse[] _expected = new Wire.EvaluateResponse[requests.Count];

    /// <summary>Asks everything once; these answers are what all further ones have to be.</summary>
    public async Task<IReadOnlyList<Wire.EvaluateResponse>> Learn()
    {
        var client = new Wire.EvaluationService.EvaluationServiceClient(_channel);
        for (var i = 0; i < requests.Count; i++) _expected[i] = await client.EvaluateAsync(requests[i]);
        return _expected;
    }

    public async Task<Rate> Run(TimeSpan time)
    {
        var client = new Wire.EvaluationService.EvaluationServiceClient(_channel);
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            var count = 0;
            for (; watch.Elapsed < time; count++)
            {
                var i = (caller + count) % requests.Count;
                var answer = await client.EvaluateAsync(requests[i]);
                if (!answer.Equals(_expected[i])) throw new InvalidOperationException($"An answer differs from the first one: {answer}");
            }

            return count;
        })));
        return new Rate(counts.Sum(), watch.Elapsed, Environment.CpuUsage.TotalTime - processor);
    }

    public void Dispose() => _channel.Dispose();
}

/// <param name="Calls">How many were answered.</param>
/// <param name="Clock">In how much time.</param>
/// <param name="Processor">With how much time of the processors, callers included.</param>
internal sealed record Rate(int Calls, TimeSpan Clock, TimeSpan Processor)
{
    public double PerSecond => Calls / Clock.TotalSeconds;

    /// <summary>What a call takes of the processors, in microseconds; a busy machine disturbs it less than the rate.</summary>
    public double ProcessorPerCall => Processor.TotalMicroseconds / Calls;

    public static Rate operator +(Rate left, Rate right) => new(left.Calls + right.Calls, left.Clock + right.Clock, left.Processor + right.Processor);
}

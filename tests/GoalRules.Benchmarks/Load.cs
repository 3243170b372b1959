using System.Diagnostics;
using Grpc.Net.Client;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Benchmarks;

/// <summary>Callers that each send the next request as soon as the last is answered, and check every answer.</summary>
internal sealed class Load(Uri address) : IDisposable
{
    private const int Callers = 16;

    private readonly GrpcChannel _channel = GrpcChannel.ForAddress(address);

    public Task<Wire.EvaluateResponse> Once(Wire.EvaluateRequest request) => new Wire.EvaluationService.EvaluationServiceClient(_channel).EvaluateAsync(request).ResponseAsync;

    /// <returns>Calls a second.</returns>
    public async Task<double> Run(Wire.EvaluateRequest request, Wire.EvaluateResponse expected, TimeSpan time)
    {
        var client = new Wire.EvaluationService.EvaluationServiceClient(_channel);
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            var count = 0;
            for (; watch.Elapsed < time; count++)
            {
                var answer = await client.EvaluateAsync(request);
                if (!answer.Equals(expected)) throw new InvalidOperationException($"An answer differs from the first one: {answer}");
            }

            return count;
        })));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    public void Dispose() => _channel.Dispose();
}

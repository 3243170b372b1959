using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

/// <summary>Calls of EvaluateStream, whose requests are numbered.</summary>
internal static class Streams
{
    public static Wire.EvaluateStreamRequest Numbered(this Wire.EvaluateRequest request, int number) => new() { CorrelationId = $"row {number}", Request = request };

    public static Task Ask(this AsyncDuplexStreamingCall<Wire.EvaluateStreamRequest, Wire.EvaluateStreamResponse> stream, int number, Wire.EvaluateRequest? request = null) =>
        stream.RequestStream.WriteAsync((request ?? Requests.Of(Requests.Goal($"G{number}"))).Numbered(number));

    public static async Task<Wire.EvaluateStreamResponse> Next(this AsyncDuplexStreamingCall<Wire.EvaluateStreamRequest, Wire.EvaluateStreamResponse> stream)
    {
        (await stream.ResponseStream.MoveNext()).ShouldBeTrue();
        return stream.ResponseStream.Current;
    }

    /// <summary>Sends requests while it reads the answers, as callers have to.</summary>
    public static async Task<IReadOnlyList<Wire.EvaluateStreamResponse>> EvaluateStream(this ServerProcess server, IReadOnlyList<Wire.EvaluateStreamRequest> requests)
    {
        using var stream = server.Evaluation.EvaluateStream();
        var writing = stream.Send(requests);
        var answers = await stream.ResponseStream.ReadAllAsync().ToListAsync();
        await writing;
        return answers;
    }

    /// <summary>Sends all requests, or as many as the server takes: why it takes no more is told to whoever reads the answers.</summary>
    public static async Task Send<TRequest, TResponse>(this AsyncDuplexStreamingCall<TRequest, TResponse> stream, IEnumerable<TRequest> requests)
    {
        try
        {
            foreach (var request in requests) await stream.RequestStream.WriteAsync(request);
            await stream.RequestStream.CompleteAsync();
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.Cancelled)
        {
            // The call has ended.
        }
    }
}

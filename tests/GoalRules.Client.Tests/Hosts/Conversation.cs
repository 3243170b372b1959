using System.Collections.Concurrent;
using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client.Tests;

/// <summary>The server's end of one stream.</summary>
/// <param name="index">Which stream of the server, from 0.</param>
internal sealed class Conversation(
    int index, IAsyncStreamReader<Wire.EvaluateStreamRequest> requests, IServerStreamWriter<Wire.EvaluateStreamResponse> answers, ServerCallContext context)
{
    public int Index { get; } = index;

    public ServerCallContext Context { get; } = context;

    /// <summary>The goals that were asked about, in that order.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public TaskCompletionSource HasEnded { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <returns>The next request; null where the client has no more.</returns>
    public async Task<Wire.EvaluateStreamRequest?> Next()
    {
        if (!await requests.MoveNext(Context.CancellationToken)) return null;
        Asked.Enqueue(requests.Current.Request.Submission.Goals[0].Id);
        return requests.Current;
    }

    public Task Answer(Wire.EvaluateStreamRequest request) => Send(new() { CorrelationId = request.CorrelationId, Report = Answers.To(request.Request) });

    public Task Answer(Wire.EvaluateStreamRequest request, Google.Rpc.Status status) => Send(new() { CorrelationId = request.CorrelationId, Status = status });

    /// <summary>Answers by a report of so many bytes.</summary>
    public Task AnswerAtLength(Wire.EvaluateStreamRequest request, int bytes)
    {
        var report = Answers.To(request.Request);
        report.RulePack.Version = new string('1', bytes);
        return Send(new() { CorrelationId = request.CorrelationId, Report = report });
    }

    public Task Send(Wire.EvaluateStreamResponse answer) => answers.WriteAsync(answer, Context.CancellationToken);

    /// <summary>Reads and answers one request after the other, as many as there are or <paramref name="most"/>.</summary>
    public async Task AnswerAll(int most = int.MaxValue)
    {
        for (var i = 0; i < most && await Next() is { } request; i++) await Answer(request);
    }

    /// <summary>Says nothing until the client is gone.</summary>
    public Task KeepSilent() => Task.Delay(Timeout.Infinite, Context.CancellationToken);
}

using System.Collections.Concurrent;
using GoalRules.Protocol;
using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client.Tests;

/// <summary>A service that follows a test's script, and notes what it was asked.</summary>
internal sealed class FakeService : Wire.EvaluationService.EvaluationServiceBase
{
    private int _streams;

    public Func<Wire.EvaluateRequest, Wire.EvaluateResponse> OnEvaluate { get; init; } = Answers.To;

    public Func<Wire.AssessTargetRequest, Wire.AssessTargetResponse> OnAssess { get; init; } = _ => new();

    /// <summary>What happens on each stream; every request is answered by a report unless a test says otherwise.</summary>
    public Func<Conversation, Task> OnStream { get; init; } = conversation => conversation.AnswerAll();

    /// <summary>What is answered to the parts of a portfolio.</summary>
    public Func<IReadOnlyList<Wire.EvaluatePortfolioRequest>, IEnumerable<Wire.EvaluatePortfolioResponse>> OnPortfolio { get; init; } = _ => [];

    /// <summary>Whether it ends each portfolio before it has read a part.</summary>
    public bool RefusesPortfolios { get; init; }

    public ConcurrentQueue<Wire.EvaluateRequest> Evaluated { get; } = [];

    public ConcurrentQueue<Metadata> Headers { get; } = [];

    public ConcurrentQueue<Conversation> Conversations { get; } = [];

    public override async Task<Wire.EvaluateResponse> Evaluate(Wire.EvaluateRequest request, ServerCallContext context)
    {
        await Task.Yield();
        Headers.Enqueue(context.RequestHeaders);
        Evaluated.Enqueue(request);
        return OnEvaluate(request);
    }

    public override Task<Wire.ScoreResponse> Score(Wire.ScoreRequest request, ServerCallContext context) => Task.FromResult(Answers.Of(request.Submission).ToScores());

    public override Task<Wire.AssessTargetResponse> AssessTarget(Wire.AssessTargetRequest request, ServerCallContext context) => Task.FromResult(OnAssess(request));

    public override async Task EvaluateStream(
        IAsyncStreamReader<Wire.EvaluateStreamRequest> requestStream, IServerStreamWriter<Wire.EvaluateStreamResponse> responseStream, ServerCallContext context)
    {
        Headers.Enqueue(context.RequestHeaders);
        var conversation = new Conversation(Interlocked.Increment(ref _streams) - 1, requestStream, responseStream, context);
        Conversations.Enqueue(conversation);
        try
        {
            await OnStream(conversation);
        }
        finally
        {
            conversation.HasEnded.SetResult();
        }
    }

    public override async Task EvaluatePortfolio(IAsyncStreamReader<Wire.EvaluatePortfolioRequest> requestStream, IServerStreamWriter<Wire.EvaluatePortfolioResponse> responseStream, ServerCallContext context)
    {
        if (RefusesPortfolios) throw new RpcException(new Status(StatusCode.Unavailable, "come again"));
        var parts = await requestStream.ReadAllAsync().ToListAsync();
        foreach (var answer in OnPortfolio(parts)) await responseStream.WriteAsync(answer);
    }
}

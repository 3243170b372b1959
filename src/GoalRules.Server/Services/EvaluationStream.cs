using System.Threading.Channels;
using Google.Protobuf;
using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server;

/// <summary>
/// One call of EvaluateStream. Requests are read and evaluated a few at a time and answered in their order; nothing more is read while
/// so many wait for an answer, or for the caller to take it, that their bytes come to what one request may have.
/// </summary>
/// <param name="evaluate">Answers one request as Evaluate does.</param>
/// <param name="requestBytes">The limit on one request.</param>
internal sealed class EvaluationStream(Func<Wire.EvaluateRequest, Wire.EvaluateResponse> evaluate, FailedCalls failedCalls, ServerCallContext context, int requestBytes) : IDisposable
{
    private static readonly int Window = 2 * Environment.ProcessorCount;

    private readonly SemaphoreSlim _room = new(Window);
    private readonly Channel<Pending> _pending = Channel.CreateUnbounded<Pending>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });

    public int Answered { get; private set; }

    public int Refused { get; private set; }

    /// <param name="stopping">Cancelled when the server is asked to stop: what was read is answered still, and the caller told to come again.</param>
    public async Task Run(IAsyncStreamReader<Wire.EvaluateStreamRequest> requests, IServerStreamWriter<Wire.EvaluateStreamResponse> answers, CancellationToken stopping)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken);
        var reading = Read(requests, stopping, ended.Token);
        try
        {
            await foreach (var pending in _pending.Reader.ReadAllAsync(ended.Token))
            {
                var answer = await pending.Answer;
                await answers.WriteAsync(answer, ended.Token);
                Answered++;
                if (answer.OutcomeCase == Wire.EvaluateStreamResponse.OutcomeOneofCase.Status) Refused++;
                _room.Release(pending.Room);
            }

            await reading;
        }
        finally
        {
            await ended.CancelAsync();
            await Leave(reading);
        }
    }

    /// <summary>Waits for what is still under way: it belongs to this call and counts among its work.</summary>
    private async Task Leave(Task reading)
    {
        await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (_pending.Reader.TryRead(out var pending)) await ((Task)pending.Answer).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => _room.Dispose();

    private async Task Read(IAsyncStreamReader<Wire.EvaluateStreamRequest> requests, CancellationToken stopping, CancellationToken ended)
    {
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var whenStopping = stopping.Register(() => over.TrySetResult());
        await using var whenEnded = ended.Register(() => over.TrySetResult());
        try
        {
            while (true)
            {
                // Not cancelled through the reader, which would take the whole call, and the answers that are due, with it.
                var next = requests.MoveNext(CancellationToken.None);
                if (await Task.WhenAny(next, over.Task) != next) throw ended.IsCancellationRequested ? new OperationCanceledException(ended) : Refusals.Stopping();
                if (!await Received(next)) return;
                var request = requests.Current;
                var room = Math.Min(Window, 1 + (int)((long)request.CalculateSize() * Window / requestBytes));
                for (var i = 0; i < room; i++) await _room.WaitAsync(ended);
                _pending.Writer.TryWrite(new Pending(Task.Run(() => Answer(request), ended), room));
            }
        }
        finally
        {
            _pending.Writer.Complete();
        }
    }

    /// <summary>A caller who goes away breaks the reading, often before the call's token says so.</summary>
    private static async Task<bool> Received(Task<bool> next)
    {
        try
        {
            return await next;
        }
        catch (IOException e) when (e is not InvalidProtocolBufferException)
        {
            throw Refusals.CallerLeft();
        }
    }

    private Wire.EvaluateStreamResponse Answer(Wire.EvaluateStreamRequest request)
    {
        var answer = new Wire.EvaluateStreamResponse { CorrelationId = request.CorrelationId };
        try
        {
            answer.Report = evaluate(request.Request ?? throw Refusals.Invalid([new Violation("request", "is missing; send what is to be evaluated")]));
        }
        catch (Exception e) when (!context.CancellationToken.IsCancellationRequested)
        {
            answer.Status = Refusals.StatusOf(failedCalls.Explain(e, context));
        }

        return answer;
    }

    /// <param name="Room">How many places of the window the request takes.</param>
    private readonly record struct Pending(Task<Wire.EvaluateStreamResponse> Answer, int Room);
}

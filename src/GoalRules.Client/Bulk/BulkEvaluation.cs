using GoalRules.Protocol;
using Google.Rpc;
using Grpc.Core;
using Status = Grpc.Core.Status;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client;

/// <summary>
/// Gets one answer after the other, over as many streams as it takes. A stream that breaks is opened again at the first request without
/// an answer, so that every request gets one and none gets two.
/// </summary>
internal sealed class BulkEvaluation(
    Func<CancellationToken, AsyncDuplexStreamingCall<Wire.EvaluateStreamRequest, Wire.EvaluateStreamResponse>> open,
    GoalRulesClientOptions options,
    CancellationToken cancellationToken) : IAsyncDisposable
{
    /// <summary>How long the server may take to end a stream on which everything has been answered.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private BulkStream? _stream;
    private long _answered;

    /// <param name="request">The oldest without an answer.</param>
    public async Task<BulkAnswer> AnswerTo(PendingRequest request)
    {
        var patience = new Patience(options.GiveUpAfter, options.TimeProvider);
        while (true)
        {
            var (answer, trouble) = await Attempt(request, patience.Left);
            if (answer is not null)
            {
                _answered++;
                return answer;
            }

            await Close();
            await patience.Pause(cancellationToken);
            if (patience.IsOver) throw GaveUp(trouble);
        }
    }

    /// <summary>Lets the server end the stream by itself, so that a call that went well does not look broken to it.</summary>
    public async Task Finish()
    {
        if (_stream is null) return;
        Wire.EvaluateStreamResponse? more;
        try
        {
            more = await _stream.Read(Farewell);
        }
        catch (Exception e) when (e is RpcException or OperationCanceledException)
        {
            return; // everything has been answered, however the stream ended
        }

        if (more is not null) throw Unasked(more);
    }

    public async ValueTask DisposeAsync() => await Close();

    /// <returns>The answer, or else the trouble for which to ask again.</returns>
    private async Task<(BulkAnswer? Answer, Status Trouble)> Attempt(PendingRequest request, TimeSpan patience)
    {
        Wire.EvaluateStreamResponse? response;
        try
        {
            _stream ??= new BulkStream(open, request, options, cancellationToken);
            response = await _stream.Read(patience);
        }
        catch (Exception e) when (e is RpcException or OperationCanceledException && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The caller gave up.", e, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return (null, new Status(StatusCode.DeadlineExceeded, "The patience ended while an answer was being received."));
        }
        catch (RpcException e) when (e.StatusCode is StatusCode.ResourceExhausted or StatusCode.InvalidArgument)
        {
            await Close();
            return (Unreadable(request, e), default);
        }
        catch (RpcException e) when (MayPass(e.StatusCode))
        {
            return (null, e.Status);
        }

        if (response is null) return (null, new Status(StatusCode.Unavailable, "The server ended the stream before it had answered."));
        if (response.CorrelationId != request.Message.CorrelationId) throw Unasked(response);
        return response.Status is { Code: (int)Code.Unavailable } loading
            ? (null, new Status(StatusCode.Unavailable, loading.Message))
            : (Answer(request.Key, response), default);
    }

    private static bool MayPass(StatusCode code) => code is
        StatusCode.Unavailable or StatusCode.Cancelled or StatusCode.Internal or StatusCode.Unknown or StatusCode.Aborted or StatusCode.DeadlineExceeded;

    private static BulkAnswer Answer(string key, Wire.EvaluateStreamResponse response)
    {
        if (response.Status is { Code: not (int)Code.Ok } status)
            return new BulkAnswer(key, Report: null, new BulkFailure((StatusCode)status.Code, status.Message, status.ViolationsOfSubmission()));
        try
        {
            return new BulkAnswer(key, (response.Report ?? throw new InvalidDataException("The answer is empty.")).ToModel(), Failure: null);
        }
        catch (InvalidDataException e)
        {
            return new BulkAnswer(key, Report: null, new BulkFailure(StatusCode.Internal, e.Message, []));
        }
    }

    /// <summary>A stream that ends so has answered all that the server could read: the first request without an answer is the one it could not.</summary>
    private static BulkAnswer Unreadable(PendingRequest request, RpcException e) =>
        new(request.Key, Report: null, new BulkFailure(e.StatusCode, e.Status.Detail, e.GetRpcStatus()?.ViolationsOfSubmission() ?? []));

    private RpcException GaveUp(Status trouble) => new(new Status(
        StatusCode.Unavailable,
        $"No answer came for {options.GiveUpAfter}, after {_answered} had come; the last attempt ended with {trouble.StatusCode}: {trouble.Detail}",
        trouble.DebugException));

    private RpcException Unasked(Wire.EvaluateStreamResponse response) => new(new Status(
        StatusCode.Internal, $"The server answered '{response.CorrelationId}', which was not asked next, after {_answered} answers; nothing more can be trusted."));

    private async Task Close()
    {
        if (_stream is null) return;
        await _stream.DisposeAsync();
        _stream = null;
    }
}

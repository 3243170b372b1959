using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client;

/// <summary>One connection of a bulk evaluation: writes a chain of requests while answers are read.</summary>
internal sealed class BulkStream : IAsyncDisposable
{
    private readonly CancellationTokenSource _patience;
    private readonly CancellationTokenSource _life;
    private readonly AsyncDuplexStreamingCall<Wire.EvaluateStreamRequest, Wire.EvaluateStreamResponse> _call;
    private readonly Task _writing;

    /// <param name="open">Opens the call.</param>
    /// <param name="first">The oldest request to ask.</param>
    /// <param name="clock">Measures the patience with the server.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public BulkStream(
        Func<CancellationToken, AsyncDuplexStreamingCall<Wire.EvaluateStreamRequest, Wire.EvaluateStreamResponse>> open,
        PendingRequest first,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        _patience = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        _life = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _patience.Token);
        _call = open(_life.Token);
        _writing = Write(first);
    }

    /// <returns>The next answer; null where the server has ended the stream.</returns>
    /// <exception cref="RpcException">The stream broke, or no answer came in time.</exception>
    public async Task<Wire.EvaluateStreamResponse?> Read(TimeSpan patience)
    {
        _patience.CancelAfter(patience);
        try
        {
            return await _call.ResponseStream.MoveNext() ? _call.ResponseStream.Current : null;
        }
        finally
        {
            _patience.CancelAfter(Timeout.InfiniteTimeSpan);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _life.CancelAsync();
        await _writing;
        _call.Dispose();
        _life.Dispose();
        _patience.Dispose();
    }

    private async Task Write(PendingRequest? request)
    {
        try
        {
            while (request is not null)
            {
                await _call.RequestStream.WriteAsync(request.Message);
                request = await request.Next.WaitAsync(_life.Token);
            }

            await _call.RequestStream.CompleteAsync();
        }
        catch (Exception e) when (e is RpcException or OperationCanceledException or IOException or HttpRequestException || request is { Next.IsFaulted: true })
        {
            // The call has ended, or the source has failed: whoever reads the answers meets the same in its turn.
        }
    }
}

using System.Threading.Channels;
using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client;

/// <summary>
/// One connection of a bulk evaluation: writes a chain of requests while it receives answers. It takes the answers from the server as
/// they come, because servers break connections on which nothing is taken for long; there can be no more of them than requests.
/// </summary>
internal sealed class BulkStream : IAsyncDisposable
{
    private readonly CancellationTokenSource _patience;
    private readonly CancellationTokenSource _life;
    private readonly AsyncDuplexStreamingCall<Wire.EvaluateStreamRequest, Wire.EvaluateStreamResponse> _call;
    private readonly Channel<Wire.EvaluateStreamResponse> _received;
    private readonly Task _writing;
    private readonly Task _receiving;

    /// <param name="open">Opens the call.</param>
    /// <param name="first">The oldest request to ask.</param>
    /// <param name="options">The window, and the clock that measures the patience with the server.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public BulkStream(
        Func<CancellationToken, AsyncDuplexStreamingCall<Wire.EvaluateStreamRequest, Wire.EvaluateStreamResponse>> open,
        PendingRequest first,
        GoalRulesClientOptions options,
        CancellationToken cancellationToken)
    {
        _patience = new CancellationTokenSource(Timeout.InfiniteTimeSpan, options.TimeProvider);
        _life = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _patience.Token);
        _call = open(_life.Token);
        _received = Channel.CreateBounded<Wire.EvaluateStreamResponse>(options.Window);
        _writing = Write(first);
        _receiving = Receive();
    }

    /// <returns>The next answer; null where the server has ended the stream.</returns>
    /// <exception cref="RpcException">The stream broke, or no answer came in time.</exception>
    public async Task<Wire.EvaluateStreamResponse?> Read(TimeSpan patience)
    {
        _patience.CancelAfter(patience);
        try
        {
            return await _received.Reader.WaitToReadAsync(CancellationToken.None) && _received.Reader.TryRead(out var answer) ? answer : null;
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
        await _receiving;
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

    private async Task Receive()
    {
        try
        {
            await foreach (var answer in _call.ResponseStream.ReadAllAsync(CancellationToken.None)) await _received.Writer.WriteAsync(answer, _life.Token);
            _received.Writer.Complete();
        }
        catch (Exception e)
        {
            _received.Writer.Complete(e);
        }
    }
}

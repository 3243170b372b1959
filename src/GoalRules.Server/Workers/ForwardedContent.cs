using System.Buffers;
using System.IO.Pipelines;
using System.Net;

namespace GoalRules.Server;

/// <summary>A caller's bytes on their way to a worker: those that came already, and where there are more, those as they come.</summary>
/// <param name="first">What has been read, if anything; where it is everything, <paramref name="isWhole"/>.</param>
internal sealed class ForwardedContent(PipeReader body, ForwardedCall call, ReadOnlySequence<byte>? first, bool isWhole, CancellationToken cancellation) : HttpContent
{
    private readonly TaskCompletionSource _sent = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool _isBegun;

    /// <summary>Whether it is all there, and short.</summary>
    public bool IsSmall => isWhole && first is { Length: <= SmallCallsEndPoint.MostBytes };

    /// <summary>Completes when nothing is read of the caller's request any more, which has to be before the request ends.</summary>
    public Task Sent => _isBegun ? _sent.Task : Task.CompletedTask;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        _isBegun = true;
        try
        {
            if (first is { } begin)
            {
                await Send(stream, begin);
                body.AdvanceTo(begin.End);
            }

            if (!isWhole) await SendRest(stream);
            call.AskedAll();
        }
        finally
        {
            _sent.TrySetResult();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = first?.Length ?? 0;
        return isWhole;
    }

    private async Task SendRest(Stream stream)
    {
        await stream.FlushAsync(cancellation); // so that the worker hears of the call before its first message
        while (true)
        {
            var read = await body.ReadAsync(cancellation);
            await Send(stream, read.Buffer);
            body.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted) return;
            await stream.FlushAsync(cancellation);
        }
    }

    private async ValueTask Send(Stream stream, ReadOnlySequence<byte> bytes)
    {
        foreach (var part in bytes)
        {
            call.Asked(part.Span);
            await stream.WriteAsync(part, cancellation);
        }
    }
}

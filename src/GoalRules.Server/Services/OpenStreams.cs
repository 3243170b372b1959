namespace GoalRules.Server;

/// <summary>Counts the streams that are open. Each may hold some requests in memory, so there cannot be any number of them.</summary>
internal sealed class OpenStreams(LimitOptions limits, IHostApplicationLifetime lifetime) : IDisposable
{
    private readonly CancellationTokenSource _stopping = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
    private int _count;

    /// <summary>Cancelled when streams are to answer what they have read, and end.</summary>
    public CancellationToken Stopping => _stopping.Token;

    public void Stop() => _stopping.Cancel();

    public void Dispose() => _stopping.Dispose();

    /// <returns>To be disposed when the stream ends.</returns>
    /// <exception cref="Grpc.Core.RpcException">There are too many.</exception>
    public IDisposable Open()
    {
        if (Interlocked.Increment(ref _count) <= limits.Streams) return new Place(this);
        Interlocked.Decrement(ref _count);
        throw Refusals.TooManyStreams(limits.Streams);
    }

    private sealed class Place(OpenStreams streams) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref streams._count);
    }
}

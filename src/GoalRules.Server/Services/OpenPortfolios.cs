namespace GoalRules.Server;

/// <summary>Counts the portfolios that are being received or evaluated, since each may fill much of the memory.</summary>
internal sealed class OpenPortfolios(LimitOptions limits)
{
    private int _count;

    /// <returns>To be disposed when the portfolio is answered.</returns>
    /// <exception cref="Grpc.Core.RpcException">There are too many.</exception>
    public IDisposable Open()
    {
        if (Interlocked.Increment(ref _count) <= limits.Portfolios) return new Place(this);
        Interlocked.Decrement(ref _count);
        throw Refusals.TooManyPortfolios(limits.Portfolios);
    }

    private sealed class Place(OpenPortfolios portfolios) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref portfolios._count);
    }
}

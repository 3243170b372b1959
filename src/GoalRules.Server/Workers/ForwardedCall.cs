namespace GoalRules.Server;

/// <summary>What a call's messages say about whether the worker owes something.</summary>
internal enum CallKind
{
    /// <summary>One request, one answer.</summary>
    Unary,

    /// <summary>An answer for each request.</summary>
    Stream,

    /// <summary>Many requests, then news and answers until the end.</summary>
    Portfolio,
}

/// <summary>One call that a worker is at, and how long it has owed an answer.</summary>
internal sealed class ForwardedCall(CallKind kind, TimeProvider clock)
{
    /// <summary>Joining the parts of a portfolio, and linking its goals, takes long without a word.</summary>
    private const int PortfolioPatience = 10;

    private readonly MessageCount _asked = new();
    private readonly MessageCount _answered = new();
    private long _lastSign = clock.GetTimestamp();
    private volatile bool _isAskedAll;
    private volatile bool _isCallerSlow;

    public CallKind Kind => kind;

    public TimeSpan Silence => Owes ? clock.GetElapsedTime(Volatile.Read(ref _lastSign)) / (kind == CallKind.Portfolio ? PortfolioPatience : 1) : TimeSpan.Zero;

    private bool Owes => !_isCallerSlow && kind switch
    {
        CallKind.Stream => _asked.Whole > _answered.Whole,
        _ => _isAskedAll,
    };

    public void Asked(ReadOnlySpan<byte> bytes)
    {
        var owed = Owes;
        if (kind == CallKind.Stream) _asked.Add(bytes);
        if (!owed) Sign();
    }

    public void AskedAll()
    {
        Sign();
        _isAskedAll = true;
    }

    public void Answered(ReadOnlySpan<byte> bytes)
    {
        if (kind == CallKind.Stream) _answered.Add(bytes);
        Sign();
    }

    /// <summary>While the caller does not take what it is sent, the worker cannot send more.</summary>
    public async ValueTask CallerTakes(ValueTask<System.IO.Pipelines.FlushResult> sending)
    {
        if (sending.IsCompletedSuccessfully)
        {
            _ = sending.Result;
            return;
        }

        _isCallerSlow = true;
        await sending;
        Sign();
        _isCallerSlow = false;
    }

    private void Sign() => Volatile.Write(ref _lastSign, clock.GetTimestamp());
}

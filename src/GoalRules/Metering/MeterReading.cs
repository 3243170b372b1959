using System.Runtime.CompilerServices;

namespace GoalRules;

/// <summary>
/// What the rule that runs on a thread has used so far. The count of charges decides when it is stopped; the memory is looked at every so
/// many charges, and the <see cref="MeterClock"/> looks at the time from outside, so that a charge costs next to nothing.
/// </summary>
internal sealed class MeterReading
{
    private const int BetweenLooks = 32;

    // The rest of the stack is for exceptions on their way up, and for the libraries.
    private const nuint DeepestStack = 384 * 1024;
    private const int MostTries = 32;

    private readonly nuint[] _tries = new nuint[MostTries];

    [ThreadStatic]
    private static MeterReading? _own;

    /// <summary>Charges until the next look.</summary>
    internal int Left;

    /// <summary>How far down the stack may go.</summary>
    internal nuint LowestStack;

    /// <summary>The length of the longest text that the run has had to do with.</summary>
    internal int LongestText;

    private int _tryCount;
    private long _rest;
    private long _mostAllocated;
    private MeterLimits _limits = new(0, 0, 0);
    private int _run;
    private volatile StopReason _called;
    private volatile bool _isRunning;

    private MeterReading()
    {
    }

    /// <summary>This thread's own, since one rule runs at a time on it.</summary>
    public static MeterReading Own
    {
        get
        {
            if (_own is null) MeterClock.Watch(_own = new MeterReading());
            return _own;
        }
    }

    /// <summary>Why the rule was stopped.</summary>
    public StopReason Reason { get; private set; }

    public bool IsStopped => Reason != StopReason.None;

    /// <summary>Charges that the run has used.</summary>
    public long Used => _limits.Charges - (_rest + Left);

    /// <summary>The number of the run under way; 0 where there is none.</summary>
    internal int Running => _isRunning ? Volatile.Read(ref _run) : 0;

    internal long Milliseconds => _limits.Milliseconds;

    /// <summary>Begins to measure what runs on this thread.</summary>
    public unsafe void Begin(MeterLimits limits)
    {
        byte here;
        LowestStack = (nuint)(&here) - DeepestStack;
        _tryCount = 0;
        LongestText = 0;
        _limits = limits;
        _called = StopReason.None;
        Reason = StopReason.None;
        _mostAllocated = GC.GetAllocatedBytesForCurrentThread() + limits.Bytes;
        Left = (int)Math.Min(limits.Charges, BetweenLooks);
        _rest = limits.Charges - Left;
        Volatile.Write(ref _run, _run == int.MaxValue ? 1 : _run + 1);
        _isRunning = true;
        Meter.Reading = this;
        MeterClock.Wake();
    }

    public void End()
    {
        Meter.Reading = null;
        _isRunning = false;
    }

    /// <summary>Asks, from another thread, for a run to be stopped at its next charge.</summary>
    internal void Call(int run, StopReason reason)
    {
        if (Running != run) return;
        _called = reason;

        // The script may write its own count over this; then it is seen at its next look, or set again.
        Left = -1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Look()
    {
        if (IsStopped) Stop(Reason);
        if (_called != StopReason.None) Stop(_called);
        var rest = _rest + Left;
        if (rest < 0) Stop(StopReason.Work);
        if (GC.GetAllocatedBytesForCurrentThread() > _mostAllocated) Stop(StopReason.Memory);
        Left = (int)Math.Min(rest, BetweenLooks);
        _rest = rest - Left;
    }

    /// <summary>Notes something that may catch and throw; what lies further down the stack than it is over.</summary>
    /// <returns>Whether there may be another.</returns>
    internal bool Try(nuint stack)
    {
        while (_tryCount > 0 && _tries[_tryCount - 1] <= stack) _tryCount--;
        if (_tryCount == MostTries) return false;
        _tries[_tryCount++] = stack;
        return true;
    }

    /// <summary>From here on every charge ends in the same exception.</summary>
    internal void Stop(StopReason reason)
    {
        if (!IsStopped) Reason = reason;
        Left = -1;
        throw new RuleStoppedException(Reason);
    }
}

namespace GoalRules.Server;

/// <summary>
/// Decides when an organisation has to make room: while others that share its processors have calls, one whose workers take more than half of
/// them is kept on that half, and the calls of the others find the rest free. It gets all of them back when it has been calm for a while.
/// </summary>
internal sealed class FairShare(IReadOnlyList<int> processors, TimeProvider clock)
{
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(5);

    private readonly int[] _half = [.. processors.Skip((processors.Count + 1) / 2)];
    private long _looked = clock.GetTimestamp();
    private long _busy;
    private TimeSpan _used;

    /// <summary>All that it may have.</summary>
    public IReadOnlyList<int> Processors => processors;

    public bool IsConfined { get; private set; }

    /// <summary>Where its workers run.</summary>
    public IReadOnlyList<int> Now => IsConfined ? _half : processors;

    /// <summary>Looks at what it has taken since the last look.</summary>
    /// <param name="used">The processor time of all workers that it has had so far.</param>
    /// <param name="isShared">Whether others have calls.</param>
    /// <returns>Whether <see cref="Now"/> has changed.</returns>
    public bool Look(TimeSpan used, bool isShared)
    {
        var (now, before) = (clock.GetTimestamp(), IsConfined);
        var taken = (used - _used) / clock.GetElapsedTime(_looked, now);
        (_used, _looked) = (used, now);
        if (_half.Length == 0) return false;
        var isBusy = isShared && taken > (IsConfined ? _half.Length / 2.0 : _half.Length);
        if (isBusy) _busy = now;
        IsConfined = isBusy || (IsConfined && clock.GetElapsedTime(_busy, now) < Calm);
        return IsConfined != before;
    }
}

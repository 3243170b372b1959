namespace GoalRules.Server;

/// <summary>
/// Decides when an organisation has to make room: while others that share its processors have calls and take little, one whose workers take
/// more than half of them is kept on a half, and the calls of the others find the rest free. It gets all of them back when it has been calm
/// for a while, or nobody needs the room.
/// </summary>
internal sealed class FairShare(IReadOnlyList<int> processors, TimeProvider clock)
{
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(5);

    private readonly int[] _half = [.. processors.Skip((processors.Count + 1) / 2)];
    private long _looked = clock.GetTimestamp();
    private long _pressed;

    /// <summary>All that it may have.</summary>
    public IReadOnlyList<int> Processors => processors;

    /// <summary>Whether it takes more than half of its processors or, kept on a half, more than half of that.</summary>
    public bool IsBusy { get; private set; }

    public bool IsConfined { get; private set; }

    /// <summary>Where its workers run.</summary>
    public IReadOnlyList<int> Now => IsConfined ? _half : processors;

    /// <param name="used">The processor time that its workers have taken since the last look.</param>
    public void Look(TimeSpan used)
    {
        var now = clock.GetTimestamp();
        var taken = used / clock.GetElapsedTime(_looked, now);
        _looked = now;
        IsBusy = taken > (IsConfined ? _half.Length : processors.Count) / 2.0;
    }

    /// <param name="isShared">Whether others that are not busy have calls.</param>
    /// <returns>Whether <see cref="Now"/> has changed.</returns>
    public bool Decide(bool isShared)
    {
        if (_half.Length == 0) return false;
        var (now, before) = (clock.GetTimestamp(), IsConfined);
        var isPressed = IsBusy && isShared;
        if (isPressed) _pressed = now;
        IsConfined = isPressed || (IsConfined && clock.GetElapsedTime(_pressed, now) < Calm);
        return IsConfined != before;
    }
}

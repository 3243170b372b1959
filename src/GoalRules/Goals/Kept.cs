namespace GoalRules;

/// <summary>
/// A value that is worked out when it is first asked for and kept by its owner, a record. A copy of the owner, which may differ, works out
/// its own, and what is kept makes no two owners differ. Two threads that ask at once may both work it out, and get the one that was ready first.
/// </summary>
internal struct Kept<TOwner, TValue> : IEquatable<Kept<TOwner, TValue>>
    where TOwner : class
{
    private Entry? _entry;

    public TValue Of(TOwner owner, Func<TOwner, TValue> read)
    {
        var known = Volatile.Read(ref _entry);
        if (known?.Owner == owner) return known.Value;
        var entry = new Entry(owner, read(owner));
        return Interlocked.CompareExchange(ref _entry, entry, known) is { } first && first.Owner == owner ? first.Value : entry.Value;
    }

    public void Forget() => Volatile.Write(ref _entry, null);

    public readonly bool Equals(Kept<TOwner, TValue> other) => true;

    public override readonly bool Equals(object? obj) => obj is Kept<TOwner, TValue>;

    public override readonly int GetHashCode() => 0;

    private sealed class Entry(TOwner owner, TValue value)
    {
        public TOwner Owner => owner;

        public TValue Value => value;
    }
}

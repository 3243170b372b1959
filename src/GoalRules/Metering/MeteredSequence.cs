using System.Collections;

namespace GoalRules;

/// <summary>
/// Charges a sequence of the libraries for each of its elements, and looks at the stack, since sequences that are made of each other walk
/// down it. A text is charged by its length.
/// What is going to be compared, in whole, is charged more where texts have been long.
/// </summary>
internal sealed class MeteredSequence<T>(IEnumerable<T> source, int perElement, bool isCompared = false) : IEnumerable<T>, IEnumerator<T>
{
    private IEnumerator<T>? _walk;
    private bool _isTaken;

    public T Current => _walk!.Current;

    object? IEnumerator.Current => Current;

    public IEnumerator<T> GetEnumerator()
    {
        Meter.Enter();

        // Most sequences are walked through once, by whoever made them.
        var walk = _isTaken ? new MeteredSequence<T>(source, perElement, isCompared) : this;
        walk._isTaken = true;
        walk._walk = source.GetEnumerator();
        return walk;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool MoveNext()
    {
        Meter.Enter();
        if (!_walk!.MoveNext()) return false;
        var charges = isCompared ? perElement * Meter.ElementWeight : perElement;
        if (charges > 1) Meter.Charge(charges - 1);
        if (_walk.Current is string text) Meter.Text(text);
        return true;
    }

    public void Reset() => throw new NotSupportedException();

    public void Dispose() => _walk?.Dispose();
}

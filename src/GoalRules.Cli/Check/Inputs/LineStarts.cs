namespace GoalRules.Cli;

/// <summary>Where the lines of a text begin, so that an offset becomes a line without counting from the top each time.</summary>
internal sealed class LineStarts
{
    private readonly List<int> _starts = [0];

    /// <summary>A line ends with a line feed, a carriage return, or both.</summary>
    public static LineStarts Of<T>(ReadOnlySpan<T> text, T carriageReturn, T lineFeed)
        where T : IEquatable<T>
    {
        var lines = new LineStarts();
        for (var start = 0; text[start..].IndexOfAny(carriageReturn, lineFeed) is >= 0 and var length;)
        {
            var end = start + length;
            start = end + (text[end].Equals(carriageReturn) && end + 1 < text.Length && text[end + 1].Equals(lineFeed) ? 2 : 1);
            lines._starts.Add(start);
        }

        return lines;
    }

    /// <returns>The line, from 1, and the offset of its first character.</returns>
    public (int Line, int Start) At(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, _starts[line]);
    }
}

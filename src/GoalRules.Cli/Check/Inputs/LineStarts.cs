namespace GoalRules.Cli;

/// <summary>Where the lines of a text begin, so that an offset becomes a line without counting from the top each time.</summary>
internal sealed class LineStarts
{
    private readonly List<int> _starts = [0];

    public static LineStarts Of<T>(ReadOnlySpan<T> text, T newLine)
        where T : IEquatable<T>
    {
        var lines = new LineStarts();
        for (var i = text.IndexOf(newLine); i >= 0;)
        {
            lines._starts.Add(i + 1);
            var next = text[(i + 1)..].IndexOf(newLine);
            i = next < 0 ? -1 : i + 1 + next;
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

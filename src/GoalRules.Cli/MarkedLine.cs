using System.Text;

namespace GoalRules.Cli;

/// <summary>Cuts long lines, and puts marks under the words of a line.</summary>
internal static class MarkedLine
{
    /// <summary>Cuts a line between words, where it is too long.</summary>
    public static IEnumerable<TextSpan> Wrap(string line, int width)
    {
        var start = 0;
        while (line[start..].Columns() > width)
        {
            var end = Math.Min(line.Length, start + width);
            while (line[start..end].Columns() > width) end--;
            // A character of two units stays whole, and something is taken in any case.
            if (end < line.Length && char.IsLowSurrogate(line[end])) end--;
            if (end <= start) end = Math.Min(line.Length, start + 2);
            var space = line.LastIndexOf(' ', end - 1, end - start);
            // A line that is indented by more than its width has no good place to break.
            if (space > start && line.AsSpan(start, space - start).ContainsAnyExcept(' ')) end = space + 1;
            yield return new TextSpan(start, end - start);
            start = end;
        }

        yield return new TextSpan(start, line.Length - start);
    }

    /// <returns>The row of signs that belongs under a line.</returns>
    /// <param name="line">The part of the text that the line shows.</param>
    /// <param name="marks">What is marked, in order.</param>
    public static string Signs(string text, TextSpan line, IEnumerable<TextSpan> marks, char sign)
    {
        var row = new StringBuilder();
        foreach (var mark in marks)
        {
            var from = Math.Max(mark.Start, line.Start);
            var to = Math.Min(mark.End, line.End);
            row.Append(' ', Math.Max(0, text[line.Start..from].Columns() - row.Length));
            row.Append(sign, Math.Max(0, text[line.Start..to].Columns() - row.Length));
        }

        return row.ToString();
    }
}

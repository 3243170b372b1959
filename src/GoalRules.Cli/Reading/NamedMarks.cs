using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>
/// Puts marks under the words of a text and names under the marks. Marks and names that would touch stand in rows below each other.
/// </summary>
internal static class NamedMarks
{
    private const char Sign = '^';

    /// <param name="text">A single line.</param>
    /// <param name="phrases">From left to right.</param>
    public static void WriteNamed(this IAnsiConsole console, string text, IReadOnlyList<NamedPhrase> phrases)
    {
        foreach (var line in MarkedLine.Wrap(text, console.RuledWidth()))
        {
            console.WriteRuled(text.Substring(line.Start, line.Length), Style.Plain);
            foreach (var row in Rows(phrases.Where(phrase => phrase.Phrase.Span.Overlaps(line)).Select(phrase => Mark.Of(phrase, text, line, console.RuledWidth()))))
            {
                console.WriteRuled(Line(row.Select(mark => (mark.Start, new string(Sign, mark.Width)))), Color.Green);
                console.WriteRuled(Line(row.Select(mark => (mark.NameStart, mark.Name))), Color.Green);
            }
        }
    }

    /// <summary>Each mark in the first row that has room for it and its name.</summary>
    private static List<List<Mark>> Rows(IEnumerable<Mark> marks)
    {
        var rows = new List<List<Mark>>();
        foreach (var mark in marks)
        {
            if (rows.Find(row => row[^1].RightEnd < mark.LeftEnd) is { } roomy) roomy.Add(mark);
            else rows.Add([mark]);
        }

        return rows;
    }

    private static string Line(IEnumerable<(int Column, string Text)> pieces) =>
        pieces.Aggregate("", (line, piece) => line.PadRight(piece.Column) + piece.Text);

    /// <summary>A mark and its name, in columns.</summary>
    /// <param name="NameStart">Where the mark starts, or further left where the name would not fit there.</param>
    private sealed record Mark(int Start, int Width, string Name, int NameStart)
    {
        public int LeftEnd => Math.Min(Start, NameStart);

        public int RightEnd => Math.Max(Start + Width, NameStart + Name.Length);

        /// <param name="line">The part of the text that is shown, in which at least some of the words are.</param>
        /// <param name="width">How many columns it has.</param>
        public static Mark Of(NamedPhrase named, string text, TextSpan line, int width)
        {
            var words = named.Phrase.Span;
            var start = text[line.Start..Math.Max(words.Start, line.Start)].Columns();
            var end = text[line.Start..Math.Min(words.End, line.End)].Columns();
            return new Mark(start, Math.Max(1, end - start), named.Name, Math.Min(start, width - named.Name.Length));
        }
    }
}

using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Text in several styles that is broken between words only, and begins every line at the same column.</summary>
internal sealed class WrappedText
{
    private readonly List<List<(string Text, Style Style)>> _words = [[]];

    public WrappedText Append(string text, Style style)
    {
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0) _words.Add([]);
            if (words[i].Length > 0) _words[^1].Add((words[i], style));
        }

        return this;
    }

    /// <param name="indent">Where lines begin.</param>
    /// <param name="bullet">What stands before the first line; where it is longer than the indentation, the first line begins later than the others.</param>
    public void Write(IAnsiConsole console, int indent, string bullet = "", Style? bulletStyle = null)
    {
        console.Write(bullet.PadLeft(indent), bulletStyle ?? Style.Plain);
        var column = Math.Max(indent, bullet.Columns());
        var isFirst = true;
        foreach (var word in _words.Where(word => word.Count > 0))
        {
            var width = word.Sum(piece => piece.Text.Columns());
            var gap = isFirst ? "" : " ";
            isFirst = false;
            if (column > indent && column + gap.Length + width > console.Profile.Width)
            {
                console.WriteLine();
                gap = new string(' ', indent);
                column = 0;
            }

            console.Write(gap);
            column += gap.Length;

            foreach (var (text, style) in word) console.Write(text, style);
            column += width;
        }

        console.WriteLine();
    }
}

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
    /// <param name="bullet">What stands before the first line.</param>
    public void Write(IAnsiConsole console, int indent, string bullet = "")
    {
        console.Write(bullet.PadLeft(indent));
        var column = indent;
        foreach (var word in _words.Where(word => word.Count > 0))
        {
            var width = word.Sum(piece => piece.Text.Columns());
            if (column > indent && column + 1 + width > console.Profile.Width)
            {
                console.WriteLine();
                console.Write(new string(' ', indent));
                column = indent;
            }
            else if (column > indent)
            {
                console.Write(" ");
                column++;
            }

            foreach (var (text, style) in word) console.Write(text, style);
            column += width;
        }

        console.WriteLine();
    }
}

using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Rows whose cells stand below each other, without lines around them, so that they can be cut and searched.</summary>
internal static class Columns
{
    private const int Gap = 2;

    /// <param name="rows">The first one holds the headings; numbers stand on the right.</param>
    public static void WriteColumns(this IAnsiConsole console, IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(i => rows.Max(row => row[i].Columns())).ToArray();
        var last = widths.Length - 1;
        var indent = widths[..last].Sum(width => width + Gap);
        foreach (var row in rows)
        {
            var start = string.Concat(row[..last].Select((cell, i) => Padded(cell, widths[i]) + new string(' ', Gap)));
            var style = row == rows[0] ? new Style(decoration: Decoration.Bold) : Style.Plain;
            // The last column may have long texts; on a terminal they go on below themselves.
            if (console.Profile.Out.IsTerminal && (start + row[last]).Columns() > console.Profile.Width) new WrappedText().Append(row[last], style).Write(console, indent, start, style);
            else console.Message((start + OnTheRight(row[last], rows, last)).TrimEnd(), style);
        }
    }

    private static string OnTheRight(string cell, IReadOnlyList<string[]> rows, int column) =>
        rows.Skip(1).All(row => IsNumber(row[column])) ? cell.PadLeft(rows.Max(row => row[column].Length)) : cell;

    private static string Padded(string cell, int width) => cell + new string(' ', width - cell.Columns());

    private static bool IsNumber(string cell) => cell.Length > 0 && cell.All(char.IsAsciiDigit);
}

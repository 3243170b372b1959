using System.Globalization;
using GoalRules.Engine;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Shows a mistake with its line and a caret under its column.</summary>
internal static class PackErrorView
{
    public static void WriteError(this IAnsiConsole console, PackErrorFiles files, PackError error)
    {
        console.Message((error with { File = files.PathOf(error.File) }).ToString(), Color.Red);
        if (files.Line(error.File, error.Line) is { } source)
        {
            var gutter = string.Create(CultureInfo.InvariantCulture, $"{error.Line,6} │ ");
            var column = Math.Clamp(error.Column, 1, source.Length + 1) - 1;
            var (text, caret) = Window(source.Replace('\t', ' '), column, console.Profile.Width - gutter.Length);
            console.WriteLine(gutter + text);
            if (error.Column > 0) console.WriteLine($"       │ {new string(' ', caret)}^", Color.Red);
        }

        console.WriteLine();
    }

    /// <summary>The part of a line around a column that fits, and where the caret stands below it.</summary>
    private static (string Text, int Caret) Window(string line, int column, int width)
    {
        if (line.Columns() <= width) return (line, line[..column].Columns());
        var start = Math.Max(0, Math.Min(column - width / 2, line.Length - width + 2));
        var text = (start > 0 ? "…" : "") + line[start..Math.Min(line.Length, start + width - 2)];
        if (start + width - 2 < line.Length) text += "…";
        return (text, column - start + (start > 0 ? 1 : 0));
    }
}

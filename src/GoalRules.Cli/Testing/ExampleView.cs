using System.Globalization;
using GoalRules.Engine;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Shows an example with marks under its words, as compilers do.</summary>
internal static class ExampleView
{
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    public static void WriteFailure(this IAnsiConsole console, string folder, SpecResult result)
    {
        var example = result.Example;
        var path = Path.Combine(folder, example.File);
        if (result.Expected.Count == 0 && result.Found.Count == 0)
        {
            foreach (var error in result.Differences) console.Message((error with { File = path }).ToString(), Color.Red);
        }

        foreach (var mark in result.Expected.Where(mark => !mark.IsMatched))
            console.Message($"{path}({Position(result, mark)}): expected a finding at {Called(mark)}, and there was none", Color.Red);
        foreach (var mark in result.Found.Where(mark => !mark.IsMatched))
            console.Message($"{path}({Position(result, mark)}): did not expect a finding at {Called(mark)}: {mark.Message}", Color.Red);
        console.WriteLine();
        console.WriteExample(result, result.Example.Line, [new MarkRow("expected", '^', result.Expected), new MarkRow("found", '~', result.Found)]);
        console.WriteLine();
    }

    /// <param name="firstLine">The number of the example's first line; 0: lines have no numbers.</param>
    public static void WriteExample(this IAnsiConsole console, SpecResult result, int firstLine, IReadOnlyList<MarkRow> rows)
    {
        var gutter = firstLine > 0 ? Math.Max(6, rows.Max(row => row.Label.Length) + 1) : 1;
        var start = 0;
        var lines = result.Text.TrimEnd().Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var number = firstLine > 0 ? (firstLine + i).ToString(CultureInfo.InvariantCulture) : "";
            foreach (var part in MarkedLine.Wrap(lines[i], console.Profile.Width - gutter - 3))
            {
                Write(console, number.PadLeft(gutter), lines[i].Substring(part.Start, part.Length), Style.Plain);
                Mark(console, gutter, result.Text, new TextSpan(start + part.Start, part.Length), rows);
                number = "";
            }

            start += lines[i].Length + 1;
        }
    }

    /// <summary>The rows below a line: all of them where one has something to say, so that a difference is seen.</summary>
    private static void Mark(IAnsiConsole console, int gutter, string text, TextSpan line, IReadOnlyList<MarkRow> rows)
    {
        var here = rows.Select(row => row.Marks.Where(mark => mark.Span.Overlaps(line)).OrderBy(mark => mark.Span.Start).ToArray()).ToArray();
        if (Array.TrueForAll(here, marks => marks.Length == 0)) return;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = MarkedLine.Signs(text, line, here[i].Select(mark => mark.Span), rows[i].Sign);
            if (row.Length == 0) row = new string(' ', text[line.Start..Math.Max(line.Start, here.SelectMany(marks => marks).Min(mark => mark.Span.Start))].Columns()) + "nothing";
            var agree = Array.TrueForAll(here[i], mark => mark.IsMatched) && here[i].Length > 0;
            Write(console, rows[i].Label.PadLeft(gutter), row, agree ? Color.Green : Color.Red);
        }
    }

    private static void Write(IAnsiConsole console, string label, string text, Style style)
    {
        console.Write($"{label} │ ", Faint);
        console.WriteLine(text, style);
    }

    private static string Position(SpecResult result, SpecMark mark)
    {
        var before = result.Text.AsSpan(0, mark.Span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{result.Example.Line + before.Count('\n')},{mark.Span.Start - before.LastIndexOf('\n')}");
    }

    private static string Called(SpecMark mark) => mark.Words.Length > 0 ? $"'{mark.Words}' ({mark.Place})" : mark.Place;
}

/// <summary>A row of marks under a line.</summary>
internal sealed record MarkRow(string Label, char Sign, IReadOnlyList<SpecMark> Marks);

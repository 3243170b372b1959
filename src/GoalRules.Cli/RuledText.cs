using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Lines with a rule to their left, as compilers show what they speak of.</summary>
internal static class RuledText
{
    public const int Indent = 4;

    private static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <summary>How many columns are left for a line; where there is no terminal, it may be of any length.</summary>
    public static int RuledWidth(this IAnsiConsole console) => console.Profile.Out.IsTerminal ? Math.Max(20, console.Profile.Width - Indent - 2) : int.MaxValue;

    /// <summary>A text, on several lines where it is long.</summary>
    public static void WriteText(this IAnsiConsole console, string text)
    {
        var line = text.OnOneLine();
        foreach (var part in MarkedLine.Wrap(line, console.RuledWidth())) console.WriteRuled(line.Substring(part.Start, part.Length), Style.Plain);
    }

    public static void WriteRuled(this IAnsiConsole console, string line, Style style)
    {
        if (!console.Profile.Out.IsTerminal)
        {
            console.Message($"{new string(' ', Indent)}| {line}".TrimEnd(), Style.Plain);
            return;
        }

        console.Write($"{new string(' ', Indent)}│ ", Faint);
        console.WriteLine(line, style);
    }
}

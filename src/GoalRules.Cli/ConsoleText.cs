using Spectre.Console;
using Spectre.Console.Rendering;

namespace GoalRules.Cli;

/// <summary>Lines of text with one style.</summary>
internal static class ConsoleText
{
    /// <summary>A line that a terminal may wrap between words; where there is none it stays one line, for whoever searches it.</summary>
    public static void Message(this IAnsiConsole console, string text, Style style)
    {
        if (console.Profile.Out.IsTerminal) console.WriteLine(text, style);
        else console.Profile.Out.Writer.WriteLine(text);
    }

    /// <summary>A line that belongs to the one above, and stays indented where a terminal wraps it.</summary>
    public static void Detail(this IAnsiConsole console, string text)
    {
        if (console.Profile.Out.IsTerminal) new WrappedText().Append(text.OnOneLine(), Style.Plain).Write(console, RuledText.Indent);
        else console.Message(new string(' ', RuledText.Indent) + text.OnOneLine(), Style.Plain);
    }

    /// <summary>How many columns a text takes in a terminal.</summary>
    public static int Columns(this string text) => new Segment(text).CellCount();
}

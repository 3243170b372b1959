using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>The parts of a finding as text. Where there is no terminal every part is one line, for whoever searches it.</summary>
internal static class FindingView
{
    private const int LongestValue = 200;

    private static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <summary>The place, the rule and the message.</summary>
    public static void WriteFindingLine(this IAnsiConsole console, string place, ReportedFinding finding)
    {
        var message = finding.Message.OnOneLine();
        if (!console.Profile.Out.IsTerminal)
        {
            console.Message($"{place}: {finding.Severity.Name()} {finding.RuleId} {finding.RuleName}: {message}", Style.Plain);
            return;
        }

        new WrappedText()
            .Append($"{finding.Severity.Name()}", new Style(finding.Severity.Color(), decoration: Decoration.Bold))
            .Append($" {finding.RuleId} {finding.RuleName}:", new Style(decoration: Decoration.Bold))
            .Append($" {message}", Style.Plain)
            .Write(console, RuledText.Indent, $"{place}: ", Faint);
    }

    /// <summary>The words with marks under them, or the field and what it holds.</summary>
    /// <param name="field">What the input calls the field.</param>
    /// <param name="goal">The goal that the finding is about; null: it is about something else.</param>
    public static void WriteExcerpt(this IAnsiConsole console, ReportedFinding finding, string field, Goal? goal)
    {
        var location = finding.Location;
        var text = location.Field switch
        {
            "statement" => goal?.Statement.Text,
            "description" => goal?.Description.Text,
            _ => null,
        };
        if (text is not null && location.Span is { } span && span.End <= text.Length) Write(console, text.OnOneLine(), span, finding.Severity.Color());
        // The statement as a whole stands above all findings of its goal.
        else if (location.Field is not ("" or "statement")) console.WriteText($"{field}: {Value(text ?? location.Text)}");
    }

    /// <summary>Says why a goal without findings is not accepted.</summary>
    public static void WriteUnscored(this IAnsiConsole console, bool isIncomplete)
    {
        console.WriteAdvice("why", isIncomplete
            ? "a rule failed on it, so it was not judged wholly; see what is said of the submission as a whole"
            : "nothing could be scored: its language is not one that is read (en, fr), and nothing was sent to compare it with");
        console.WriteLine();
    }

    public static void WriteAdvice(this IAnsiConsole console, string label, string advice)
    {
        if (console.Profile.Out.IsTerminal) new WrappedText().Append(advice.OnOneLine(), Color.Green).Write(console, RuledText.Indent + label.Length + 2, $"{label}: ", Color.Green);
        else console.Message($"{new string(' ', RuledText.Indent)}{label}: {advice.OnOneLine()}", Style.Plain);
    }

    private static string Value(string value) => value.Length == 0 ? "nothing" : value.Length > LongestValue ? $"{Shortened(value)}…" : value;

    private static string Shortened(string value) => value[..(char.IsHighSurrogate(value[LongestValue - 1]) ? LongestValue - 1 : LongestValue)];

    /// <summary>Only the lines of a long text that something is marked in, and the ones between them.</summary>
    private static void Write(IAnsiConsole console, string text, TextSpan mark, Style style)
    {
        foreach (var line in MarkedLine.Wrap(text, console.RuledWidth()).Where(line => line.Overlaps(mark) || (mark.Length == 0 && line.Start <= mark.Start && mark.Start <= line.End)))
        {
            console.WriteRuled(text.Substring(line.Start, line.Length), Style.Plain);
            console.WriteRuled(MarkedLine.Signs(text, line, [mark with { Length = Math.Max(1, mark.Length) }], '^'), style);
        }
    }
}

using System.Globalization;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Shows each goal with what was understood of it, and marks under the words that said so.</summary>
internal static class ReadingText
{
    /// <param name="isWhy">Whether to say what decided how it was judged.</param>
    public static void Write(IAnsiConsole console, IEnumerable<Goal> goals, bool isWhy)
    {
        foreach (var goal in goals)
        {
            console.Message($"goal {goal.Id}: {string.Join("; ", Understood(goal))}".OnOneLine(), new Style(decoration: Decoration.Bold));
            console.WriteNamed(goal.Statement.Text.OnOneLine(), NamedPhrase.In(goal.Statement));
            foreach (var measure in goal.Statement.Measures) console.Message($"{new string(' ', RuledText.Indent)}measure: {measure.InWords()}".OnOneLine(), Style.Plain);
            if (isWhy)
            {
                foreach (var line in JudgementText.Of(goal.Statement)) console.Message($"{new string(' ', RuledText.Indent)}{line}".OnOneLine(), Style.Plain);
            }

            console.WriteLine();
        }
    }

    private static IEnumerable<string> Understood(Goal goal)
    {
        var statement = goal.Statement;
        yield return statement.MeasureKind == MeasureKind.None ? "nothing measured" : statement.MeasureKind.InWords();
        if (statement.Target is { } target) yield return $"target {Amount(target)}";
        if (statement.Baseline is { } baseline) yield return $"baseline {Amount(baseline)}";
        if (statement.Deadline is not null) yield return $"deadline {Days(goal.StatedDeadline)}";
        if (statement.IsVague) yield return "vague";
        if (statement.IsActivity) yield return "activity";
        if (statement.IsEffortOnly) yield return "effort only";
        if (statement.IsCompound) yield return "compound";
        if (!statement.IsUnderstood) yield return "in a language whose words are not known";
    }

    private static string Amount(StatedTarget target) => string.Create(CultureInfo.InvariantCulture, $"{target.Value} {target.Unit}").TrimEnd();

    private static string Days(Period? period) =>
        period is not { } days ? "unknown" : days.Start == days.End ? $"{days.End:yyyy-MM-dd}" : $"{days.Start:yyyy-MM-dd} to {days.End:yyyy-MM-dd}";
}

using System.Globalization;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Shows for each target how likely it is, what that goes by, and which targets would be likely.</summary>
internal static class OutlookText
{
    public static void Write(IAnsiConsole console, IEnumerable<Measure> measures)
    {
        foreach (var measure in measures)
        {
            console.Message($"goal {measure.Goal.Id}, {Heading(measure)}".OnOneLine(), new Style(decoration: Decoration.Bold));
            foreach (var line in Lines(measure)) console.Detail(line);
            if (measure.OutlookToday().Chance is not null && Charts.Of(measure) is { } chart) console.Write(chart);
            console.WriteLine();
        }
    }

    private static string Heading(Measure measure) =>
        measure.OutlookToday().Chance is { } chance ? $"{measure.DisplayName}: {ChanceText.InWords(chance)} to {Aim(measure)}" : $"{measure.DisplayName}: no chance can be told of whether to {Aim(measure)}";

    private static IEnumerable<string> Lines(Measure measure)
    {
        var outlook = measure.OutlookToday();
        if (outlook.Chance is null)
        {
            yield return $"because {outlook.Reason}{(outlook.MissingObservations > 0 ? $"; {Missing(outlook)}" : "")}";
            yield break;
        }

        yield return $"goes by {Words.Counted(outlook.Observations, "observation")}, {Words.Counted(outlook.Steps, "step")} ahead{Moved(outlook)}";
        if (outlook.MissingObservations > 0) yield return $"a rough guess: {Missing(outlook)} to trust it";
        if (outlook.Targets.Count > 0) yield return $"targets: {ChanceText.Targets([.. outlook.Targets.Select(target => (target.Chance, Units.Show(outlook.RoundTargetAt(target.Chance) ?? target.Target)))])}";
        if (measure.Pace is { } pace) yield return Pace(measure, pace);
    }

    private static string Moved(Outlook outlook) =>
        outlook.PastMoves is { } moves ? $"; {moves.Enough} of {Words.Counted(moves.All, "past stretch", "past stretches")} of that length moved as far" : "";

    private static string Pace(Measure measure, Pace pace)
    {
        var expected = pace.Outlook.Round(pace.Expected) is { } even ? $" where an even way to the target would be at {measure.InUnit(even)}" : "";
        var reset = pace is { IsBehind: true, BelievableTarget: { } believable } ? $"; as likely reached as not: {measure.InUnit(believable)}" : "";
        var later = pace is { IsBehind: true, BelievableDate: { } day } && day > measure.Deadline ? $", or the target by {day:O}" : "";
        return $"under way: stands at {measure.InUnit(pace.Latest.Value)} on {pace.Latest.Date:O}{expected}{reset}{later}";
    }

    private static string Missing(Outlook outlook) =>
        outlook.MissingObservations == 1 ? "1 more observation is needed" : $"{outlook.MissingObservations} more observations are needed";

    private static string Aim(Measure measure)
    {
        var target = measure.InUnit(measure.OutlookToday().Target ?? measure.Target);
        var aim = (measure.TargetUpper, measure.EffectiveDirection) switch
        {
            ({ } upper, null or Direction.Keep) => $"be between {Units.Show(measure.Target ?? 0)} and {measure.InUnit(upper)}",
            (_, Direction.Up) => $"reach {target} or more",
            (_, Direction.Down) => $"reach {target} or less",
            (_, Direction.Keep) => $"keep {target}",
            _ => $"reach {target}",
        };
        return measure.Deadline is { } day ? $"{aim} {When(measure.Judged)} {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : aim;
    }

    private static string When(Judged? judged) => judged switch
    {
        Judged.AtDue => "on",
        Judged.AnyTime => "at any time up to",
        Judged.EveryPeriod => "in every period up to",
        Judged.Total => "in total by",
        _ => "by",
    };
}

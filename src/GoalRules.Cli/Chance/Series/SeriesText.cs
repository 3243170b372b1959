using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Shows each series, what is likely to come of it, and the chances of what was asked.</summary>
internal sealed class SeriesText(IAnsiConsole console)
{
    public void Write(Series series, int line)
    {
        var forecast = new SeriesForecast(series);
        var name = string.Join(", ", new[] { series.Id, series.Variant }.OfType<SeriesLabel>().Select(label => label.Text));
        var step = series.Period.Step();
        var heading = $"{(name.Length > 0 ? $"series {name}" : $"line {line}")}: {Words.Counted(series.History.Length, "observation")}, the last {Units.Show(series.History[^1])}";
        console.Message(heading.OnOneLine(), new Style(decoration: Decoration.Bold));
        foreach (var group in series.Questions.GroupBy(question => (question.Steps, question.IsUp)).OrderBy(group => group.Key.Steps).ThenByDescending(group => group.Key.IsUp))
        {
            foreach (var question in group.OrderBy(question => question.Target))
                console.Detail($"{(question.IsUp ? "at least" : "at most")} {Units.Show(question.Target)} in {Words.Counted(question.Steps, step)}: {ChanceText.InWords(question.Chance(forecast))}");
            console.Detail($"targets: {ChanceText.Targets([.. ChanceTarget.Chances.Select(chance => (chance, ChanceText.Rounded(group.First().TargetAt(chance, forecast))))])}");
        }

        if (Charts.Of(series, forecast) is { } chart) console.Write(chart);
        console.WriteLine();
    }
}

using System.Globalization;

namespace GoalRules.Cli;

/// <summary>The charts of what has a history and a target.</summary>
internal static class Charts
{
    /// <summary>More steps ahead than this cannot be told apart.</summary>
    private const int MostSteps = 80;

    /// <returns>The chart; null where there is nothing to draw.</returns>
    public static FanChart? Of(Series series, SeriesForecast forecast)
    {
        if (series.Questions.Count == 0) return null;
        var ahead = series.Questions.Max(question => question.Steps);
        var count = Math.Min(ahead, MostSteps);
        var last = series.History.Length - 1;
        var targets = series.Questions.Select(question => question.Target).Distinct().ToArray();
        return FanChart.Of(
            [.. series.History.Select((value, i) => new ChartPoint(i - last, value))],
            [.. Enumerable.Range(1, count).Select(i => Fan(forecast, (int)Math.Round((double)i * ahead / count)))],
            targets.Length == 1 ? targets : [],
            place => place == 0 ? "now" : place.ToString("+0;-0", CultureInfo.InvariantCulture));
    }

    /// <returns>The chart; null where there is nothing to draw.</returns>
    public static FanChart? Of(Measure measure)
    {
        var outlook = measure.OutlookToday();
        if (outlook.Fan is not { Count: > 0 } fan) return null;
        var history = Array.ConvertAll(measure.ObservedSoFar().ToArray(), observation => new ChartPoint(observation.Date.DayNumber, observation.Value));
        IEnumerable<double?> targets = IsOfSteps(measure, outlook) ? [measure.Target ?? outlook.Target, measure.TargetUpper] : [];
        return FanChart.Of(
            history,
            [.. fan.Select(step => new ChartFan(step.Date.DayNumber, step.Low, step.Lower, step.Middle, step.Upper, step.High))],
            [.. targets.OfType<double>()],
            place => DateOnly.FromDayNumber((int)place).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Whether the target is a value of the metric rather than a total of many, which is of another size.</summary>
    private static bool IsOfSteps(Measure measure, Outlook outlook)
    {
        if (!measure.IsTotal) return true;
        var middle = outlook.Fan[^1].Middle;
        return outlook.TargetAt(0.5) is { } asLikelyAsNot && Math.Abs(asLikelyAsNot - middle) <= Math.Abs(middle) * 1e-9;
    }

    private static ChartFan Fan(SeriesForecast forecast, int step)
    {
        return new ChartFan(step, Quantile(0.1), Quantile(0.3), Quantile(0.5), Quantile(0.7), Quantile(0.9));

        double Quantile(double chance) => forecast.Quantile(chance, step);
    }
}

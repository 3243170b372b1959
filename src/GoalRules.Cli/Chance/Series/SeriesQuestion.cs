namespace GoalRules.Cli;

/// <summary>Is the series, so many steps after its last value, at or above a target, or at or below it?</summary>
/// <param name="Steps">From 1.</param>
internal readonly record struct SeriesQuestion(int Steps, bool IsUp, double Target)
{
    /// <summary>The chance of a yes.</summary>
    public double Chance(SeriesForecast forecast)
    {
        if (forecast.IsConstant) return (IsUp ? forecast.Quantile(0.5, Steps) >= Target : forecast.Quantile(0.5, Steps) <= Target) ? 1 : 0;
        var below = forecast.ChanceBelow(Target, Steps);
        return IsUp ? 1 - below : below;
    }

    /// <summary>The target that has a chance.</summary>
    public double TargetAt(double chance, SeriesForecast forecast) => forecast.Quantile(IsUp ? 1 - chance : chance, Steps);
}

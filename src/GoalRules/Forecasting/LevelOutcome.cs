namespace GoalRules;

/// <summary>The level of one step ahead.</summary>
internal sealed class LevelOutcome(BoundedForecast forecast, int step) : Outcome
{
    public override double ChanceWithin(double low, double high) => Math.Max(forecast.AtMost(high, step) - forecast.Below(low, step), 0);

    public override double TargetAt(double chance, bool isFloor) => forecast.Quantile(isFloor ? 1 - chance : chance, step);
}

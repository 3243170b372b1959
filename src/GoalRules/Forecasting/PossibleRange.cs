namespace GoalRules;

/// <summary>
/// Between which values an outlook lies: within the measure's bounds or, where it has none, as its history suggests. What is no money and was never below
/// 0 does not fall below it, and a percentage that always lay between 0 and 100 stays there, unless its name speaks of a change or a comparison.
/// </summary>
internal readonly record struct PossibleRange(double? Lower, double? Upper)
{
    public static PossibleRange Of(Measure measure, ReadOnlySpan<double> values)
    {
        var (lower, upper) = (measure.LowerBound, measure.UpperBound);
        if (measure.IsOfChange || Units.IsCurrency(measure.EffectiveUnit)) return new PossibleRange(lower, upper);
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values) (least, most) = (Math.Min(least, value), Math.Max(most, value));
        if (least >= 0) lower ??= 0;
        if (Units.IsPercent(measure.EffectiveUnit) && least >= 0 && most <= 100) upper ??= 100;
        return new PossibleRange(lower, upper);
    }
}

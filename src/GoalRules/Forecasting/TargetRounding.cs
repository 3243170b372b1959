namespace GoalRules;

/// <summary>How a target is rounded: to the easier side, to the two digits that tell it from where the metric stands, and no finer than the history.</summary>
/// <param name="From">Where the metric stands, or for a total what is asked.</param>
/// <param name="Decimals">How many decimals the history is written with.</param>
/// <param name="IsFloor">Whether the target is reached from below.</param>
internal readonly record struct TargetRounding(double From, int Decimals, bool IsFloor)
{
    public const int MostDecimals = 15;

    private const int LargestExponent = 300;

    public double Round(double target)
    {
        var way = Math.Abs(target - From);
        if (!(way > 0) || !double.IsFinite(way)) return target;
        var exponent = Math.Max((int)Math.Floor(Math.Log10(way)) - 1, -Decimals);
        if (exponent is < -MostDecimals or > LargestExponent) return target;
        var unit = Math.Pow(10, Math.Abs(exponent));
        var count = exponent < 0 ? target * unit : target / unit;
        var whole = IsFloor ? Math.Floor(count + 1e-9) : Math.Ceiling(count - 1e-9);
        return exponent < 0 ? whole / unit : whole * unit;
    }
}

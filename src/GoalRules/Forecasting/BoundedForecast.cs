namespace GoalRules;

/// <summary>
/// A forecast of which what lies beyond the bounds of the possible comes to lie on them. Values are scaled by a power of two, so that the
/// largest are about 1 and nothing overflows.
/// </summary>
internal sealed class BoundedForecast
{
    /// <summary>Half of what lies between these two chances is the spread.</summary>
    private const double SpreadChance = 0.15865525393145707;

    private const int FewestBeforeLaunch = 3;

    private readonly Forecast? _forecast;
    private readonly PowerScale _scale;
    private readonly double _last;

    /// <param name="steps">At least <see cref="Forecast.FewestObservations"/>.</param>
    public BoundedForecast(Steps steps, PossibleRange range)
    {
        _scale = new PowerScale(steps.Values);
        var scaled = _scale.Scale(steps.Values);
        Values = scaled;
        _last = scaled[^1];
        _forecast = Forecast.Of(SinceLaunch(scaled), steps.Season) is { IsConstant: false } moving ? moving : null;

        // What has been seen is possible, whatever the name suggests.
        Lower = range.Lower is { } low ? Math.Min(Scale(low), scaled.Min()) : double.NegativeInfinity;
        Upper = range.Upper is { } high ? Math.Max(Scale(high), scaled.Max()) : double.PositiveInfinity;
    }

    /// <summary>The history, scaled.</summary>
    public double[] Values { get; }

    public double Lower { get; }

    public double Upper { get; }

    /// <summary>Whether the history never moved, so that it says nothing of how far it might.</summary>
    public bool IsConstant => _forecast is null;

    public double Scale(double value) => _scale.Scale(value);

    public double[] Scale(ReadOnlySpan<double> values) => _scale.Scale(values);

    public double Unscale(double value) => _scale.Unscale(value);

    /// <summary>What was there before a launch says nothing of how far a metric moves: three or more equal values before others that go one way only.</summary>
    private static ReadOnlySpan<double> SinceLaunch(ReadOnlySpan<double> values)
    {
        var start = 0;
        while (start + 1 < values.Length && values[start + 1].Equals(values[0])) start++;
        if (start < FewestBeforeLaunch - 1 || values.Length - start <= Forecast.FewestObservations) return values;
        var way = Math.Sign(values[start + 1] - values[start]);
        for (var i = start + 1; i < values.Length; i++)
        {
            if (Math.Sign(values[i] - values[i - 1]) != way) return values;
        }

        return values[start..];
    }

    /// <summary>The chance of a value below another.</summary>
    public double Below(double value, int step) => value > Upper ? 1 : value <= Lower ? 0 : Free(value, step, equal: 0);

    /// <summary>The chance of a value below another or equal to it.</summary>
    public double AtMost(double value, int step) => value >= Upper ? 1 : value < Lower ? 0 : Free(value, step, equal: 1);

    /// <summary>As if there were no bounds.</summary>
    /// <param name="equal">The chance where the history never moved from this very value.</param>
    public double Free(double value, int step, double equal = 1)
    {
        if (double.IsInfinity(value)) return value > 0 ? 1 : 0;
        if (_forecast is null) return value > _last ? 1 : value < _last ? 0 : equal;
        var chance = _forecast.ChanceBelow(value, step);
        return double.IsNaN(chance) ? value >= _last ? 1 : 0 : Math.Clamp(chance, 0, 1);
    }

    public double Quantile(double chance, int step) => Math.Clamp(FreeQuantile(chance, step), Lower, Upper);

    /// <summary>As if there were no bounds.</summary>
    public double FreeQuantile(double chance, int step)
    {
        var value = _forecast?.Quantile(chance, step) ?? _last;
        return double.IsFinite(value) ? value : _last;
    }

    public double Middle(int step) => _forecast?.Middle(step) ?? _last;

    public double Spread(int step) => (FreeQuantile(1 - SpreadChance, step) - FreeQuantile(SpreadChance, step)) / 2;

    public double Correlation(int i, int j) => i == j ? 1 : _forecast?.Correlation(i, j) ?? 1;
}

namespace GoalRules;

/// <summary>
/// A weighted sum of what is known and of steps ahead. Its middle is that of the parts, its spread follows from theirs and from how far they
/// go together, its shape is that of the last step.
/// </summary>
internal sealed class TotalOutcome : Outcome
{
    private readonly BoundedForecast _forecast;
    private readonly int _shape;
    private readonly double _middle;
    private readonly double _stretch;
    private readonly double _lower;
    private readonly double _upper;

    /// <param name="known">What is known already.</param>
    /// <param name="weights">How often each step ahead counts, the first one first; none of them below 0.</param>
    public TotalOutcome(BoundedForecast forecast, double known, ReadOnlySpan<double> weights)
    {
        (_forecast, _shape) = (forecast, weights.Length);
        var (all, variance) = (0.0, 0.0);
        _middle = known;
        var spreads = new double[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            all += weights[i];
            _middle += weights[i] * Math.Clamp(forecast.Middle(i + 1), forecast.Lower, forecast.Upper);
            spreads[i] = weights[i] * forecast.Spread(i + 1);
            if (spreads[i] == 0) continue;
            variance += spreads[i] * spreads[i];
            for (var j = 0; j < i; j++) variance += 2 * spreads[i] * spreads[j] * forecast.Correlation(j + 1, i + 1);
        }

        var spread = Math.Sqrt(Math.Max(variance, 0));
        _stretch = spread > 0 ? forecast.Spread(_shape) / spread : double.PositiveInfinity;
        _lower = all > 0 ? known + (all * forecast.Lower) : known;
        _upper = all > 0 ? known + (all * forecast.Upper) : known;
    }

    public override double ChanceWithin(double low, double high) => Math.Max(AtMost(high) - Below(low), 0);

    public override double TargetAt(double chance, bool isFloor)
    {
        if (double.IsInfinity(_stretch)) return _middle;
        var way = _forecast.FreeQuantile(isFloor ? 1 - chance : chance, _shape) - _forecast.Middle(_shape);
        return Math.Clamp(_middle + (way / _stretch), _lower, _upper);
    }

    private double Below(double value) => value > _upper ? 1 : value <= _lower ? 0 : Free(value, equal: 0);

    private double AtMost(double value) => value >= _upper ? 1 : value < _lower ? 0 : Free(value, equal: 1);

    private double Free(double value, double equal)
    {
        if (double.IsInfinity(value)) return value > 0 ? 1 : 0;
        if (!double.IsInfinity(_stretch)) return _forecast.Free(_forecast.Middle(_shape) + ((value - _middle) * _stretch), _shape, equal);

        // Sums of the very same numbers differ by their rounding.
        return Math.Abs(value - _middle) <= 1e-12 * Math.Abs(_middle) ? equal : value > _middle ? 1 : 0;
    }
}

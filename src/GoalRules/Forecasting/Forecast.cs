using System.Collections.Concurrent;

namespace GoalRules;

/// <summary>
/// What may come of an evenly spaced series: for each number of steps ahead a distribution of its value, of which a chance is a part and a
/// target at a chance a quantile. Its middle is where simple methods would see the value (smoothing, drift, damped trend, means, the season
/// before), each weighed by what the series is like; its spread likewise. Mirrored values give mirrored distributions, and scaled and shifted
/// values scaled and shifted ones.
/// </summary>
internal sealed class Forecast
{
    /// <summary>How many observations a forecast needs at least.</summary>
    public const int FewestObservations = 3;

    private readonly SeriesShape _shape;
    private readonly double _longShare;
    private readonly ConcurrentDictionary<int, Step> _steps = [];

    private readonly ForecastWeights _brief;
    private readonly ForecastWeights _ample;

    private Forecast(SeriesShape shape, ForecastWeights brief, ForecastWeights ample)
    {
        (_shape, _brief, _ample) = (shape, brief, ample);
        _longShare = Math.Clamp(Math.Log((double)shape.Length / ForecastWeights.Short) / Math.Log((double)ForecastWeights.Long / ForecastWeights.Short), 0, 1);
    }

    /// <param name="values">Observations at even steps, the oldest first; at least <see cref="FewestObservations"/>, all finite.</param>
    /// <param name="season">After how many steps a season comes again: 12 for months, 4 for quarters, 7 for days; 1 where there is none.</param>
    public static Forecast Of(ReadOnlySpan<double> values, int season) => Of(values, season, ForecastWeights.OfShort, ForecastWeights.OfLong);

    /// <summary>The same with other weights, to try them.</summary>
    internal static Forecast Of(ReadOnlySpan<double> values, int season, ForecastWeights brief, ForecastWeights ample) => new(new SeriesShape(values, season), brief, ample);

    /// <summary>Whether the series never moved, so that it says nothing of how far it might.</summary>
    public bool IsConstant => _shape.IsConstant;

    /// <summary>Where the middle of the distribution lies.</summary>
    /// <param name="steps">How many steps ahead, from 1.</param>
    public double Middle(int steps) => At(steps).Middle;

    /// <summary>The chance, from 0 to 1, that the value lies below another.</summary>
    public double ChanceBelow(double value, int steps)
    {
        var step = At(steps);
        if (!_shape.IsConstant) return step.Link.Chance((value - step.Middle) / step.Spread);
        return value > step.Middle ? 1 : value < step.Middle ? 0 : 0.5;
    }

    /// <summary>The value below which the outcome lies with a chance between 0 and 1.</summary>
    public double Quantile(double chance, int steps)
    {
        var step = At(steps);
        return _shape.IsConstant ? step.Middle : step.Middle + (step.Spread * step.Link.Distance(chance));
    }

    /// <summary>
    /// How closely the errors of two steps go together, from 0 to 1: as in simple exponential smoothing, where each error moves the level by its
    /// share (Hyndman, Koehler, Ord and Snyder 2008, Forecasting with Exponential Smoothing, 6.2).
    /// </summary>
    public double Correlation(int first, int second)
    {
        if (first == second) return 1;
        var (near, far) = (Math.Min(first, second), Math.Max(first, second));
        var share = _shape.Simple.Share;
        return (share + ((near - 1) * share * share)) / Math.Sqrt((1 + ((near - 1) * share * share)) * (1 + ((far - 1) * share * share)));
    }

    private Step At(int steps) => _steps.TryGetValue(steps, out var step) ? step : _steps.GetOrAdd(steps, Read(steps));

    private Step Read(int steps)
    {
        if (_shape.IsConstant) return new Step(_shape.Last + _shape.Seasons.At(_shape.Length - 1 + steps), 0, default);
        var reading = StepReading.Of(_shape, steps);
        var (brief, ample) = (_brief.Of(reading), _ample.Of(reading));
        var (briefLink, ampleLink) = (_brief.Link, _ample.Link);
        var beyond = Math.Sqrt(Math.Max(1, steps / 24.0)); // farther than weights were fitted for: as a random walk
        return new Step(
            _shape.Last + _shape.Seasons.At(_shape.Length - 1 + steps) + _shape.Noise * Mix(brief.Middle, ample.Middle),
            _shape.Noise * Math.Exp(Mix(Math.Log(brief.Spread), Math.Log(ample.Spread))) * beyond,
            new OddLink(Mix(briefLink.Line, ampleLink.Line), Mix(briefLink.Bend, ampleLink.Bend)));
    }

    private double Mix(double brief, double ample) => brief + (_longShare * (ample - brief));

    private readonly record struct Step(double Middle, double Spread, OddLink Link);
}

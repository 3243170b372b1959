namespace GoalRules;

/// <summary>
/// What may come of an evenly spaced series: for each number of steps ahead a distribution of its value, of which a chance is a part and a
/// target at a chance a quantile. Mirrored values give mirrored distributions, and scaled and shifted values scaled and shifted ones.
/// </summary>
internal sealed class Forecast
{
    private readonly double _last;
    private readonly double _change;

    private Forecast(double last, double change) => (_last, _change) = (last, change);

    /// <param name="values">Observations at even steps, the oldest first; at least <see cref="FewestObservations"/>, all finite.</param>
    /// <param name="season">After how many steps a season comes again: 12 for months, 4 for quarters, 7 for days; 1 where there is none.</param>
    public static Forecast Of(ReadOnlySpan<double> values, int season)
    {
        var sum = 0.0;
        for (var i = 1; i < values.Length; i++) sum += Math.Abs(values[i] - values[i - 1]);
        return new Forecast(values[^1], sum / (values.Length - 1));
    }

    /// <summary>How many observations a forecast needs at least.</summary>
    public const int FewestObservations = 3;

    /// <summary>Where the middle of the distribution lies.</summary>
    /// <param name="steps">How many steps ahead, from 1.</param>
    public double Middle(int steps) => _last;

    /// <summary>The chance, from 0 to 1, that the value lies below another.</summary>
    public double ChanceBelow(double value, int steps)
    {
        var scale = _change * Math.Sqrt(steps);
        return scale > 0 ? 1 / (1 + Math.Exp(-(value - Middle(steps)) / scale)) : value > Middle(steps) ? 1 : value < Middle(steps) ? 0 : 0.5;
    }

    /// <summary>The value below which the outcome lies with a chance between 0 and 1.</summary>
    public double Quantile(double chance, int steps) => Middle(steps) + (_change * Math.Sqrt(steps) * Math.Log(chance / (1 - chance)));

    /// <summary>How far the errors at two steps go together, from 0 to 1: those of a random walk by the part of the way that they share.</summary>
    public double Correlation(int i, int j) => _change > 0 ? Math.Sqrt((double)Math.Min(i, j) / Math.Max(i, j)) : 1;
}

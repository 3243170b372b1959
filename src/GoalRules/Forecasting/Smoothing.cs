namespace GoalRules;

/// <summary>
/// Exponential smoothing, simple and with a damped trend (Brown 1959, Holt 1957, Gardner and McKenzie 1985), with the parameters of a small grid
/// that would have foretold the series best, one step at a time.
/// </summary>
/// <param name="Level">Where the series stands once noise is taken off.</param>
/// <param name="Trend">How far it goes in a step; 0 of the simple kind.</param>
/// <param name="Damping">What of the trend is left after a step.</param>
/// <param name="Share">The share of an error by which the level moves.</param>
/// <param name="Error">The root of the mean square of the errors of one step.</param>
internal readonly record struct Smoothing(double Level, double Trend, double Damping, double Share, double Error)
{
    /// <summary>By how much better parameters must foretell a series than others before them: less is rounding, which does not decide.</summary>
    private const double Better = 1 - 1e-9;

    public static Smoothing Simple(ReadOnlySpan<double> values)
    {
        var (best, least) = (default(Smoothing), double.PositiveInfinity);
        foreach (var share in (ReadOnlySpan<double>)[0.1, 0.2, 0.35, 0.5, 0.7, 0.85, 1])
        {
            var (level, squares) = (values[0], 0.0);
            for (var i = 1; i < values.Length; i++)
            {
                var error = values[i] - level;
                squares += error * error;
                level += share * error;
            }

            if (squares < Better * least) (best, least) = (new Smoothing(level, 0, 1, share, Math.Sqrt(squares / (values.Length - 1))), squares);
        }

        return best;
    }

    public static Smoothing Damped(ReadOnlySpan<double> values)
    {
        const int Opening = 3;
        var start = values.Length > Opening ? (values[Opening] - values[0]) / Opening : values[1] - values[0];
        var (best, least) = (default(Smoothing), double.PositiveInfinity);
        foreach (var share in (ReadOnlySpan<double>)[0.2, 0.5, 0.8, 1])
        {
            foreach (var shareOfTrend in (ReadOnlySpan<double>)[0.05, 0.2, 0.5])
            {
                foreach (var damping in (ReadOnlySpan<double>)[0.8, 0.95])
                {
                    var (level, trend, squares) = (values[0], start, 0.0);
                    for (var i = 1; i < values.Length; i++)
                    {
                        trend *= damping;
                        var error = values[i] - level - trend;
                        squares += error * error;
                        level += trend + share * error;
                        trend += share * shareOfTrend * error;
                    }

                    if (squares < Better * least) (best, least) = (new Smoothing(level, trend, damping, share, Math.Sqrt(squares / (values.Length - 1))), squares);
                }
            }
        }

        return best;
    }

    /// <summary>What the trend adds up to after some steps.</summary>
    public double Rise(int steps) => Trend * Damped(Damping, steps);

    /// <summary>A step, another that is damped once, another that is damped twice, and so on.</summary>
    public static double Damped(double damping, int steps) => damping * (1 - Math.Pow(damping, steps)) / (1 - damping);
}

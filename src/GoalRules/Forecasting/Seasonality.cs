namespace GoalRules;

/// <summary>
/// What comes again with every season, by classical additive decomposition: the moving average over a season is taken off, and what is left
/// is averaged by the place in the season, later seasons counting more (Hyndman and Athanasopoulos 2021, Forecasting, 3.4). It is shrunk by how
/// much it explains.
/// </summary>
internal readonly struct Seasonality
{
    /// <summary>How much a season counts beside the one after it.</summary>
    private const double Fading = 0.8;

    /// <summary>How much of the variation must be explained before the seasons are believed; more where there are few of them.</summary>
    private const double Doubt = 0.02;
    private const double DoubtOfOneSeason = 0.2;

    private readonly double[] _pattern;

    private Seasonality(double[] pattern, double strength) => (_pattern, Strength) = (pattern, strength);

    /// <summary>From 0, where nothing comes again, to 1.</summary>
    public double Strength { get; }

    /// <summary>What is added at a place of the series, which may lie ahead.</summary>
    public double At(int i) => _pattern.Length == 0 ? 0 : _pattern[i % _pattern.Length];

    /// <param name="values">The series, the oldest first.</param>
    /// <param name="length">The steps of a season; there must be two seasons, or else nothing is seen.</param>
    public static Seasonality Of(ReadOnlySpan<double> values, int length)
    {
        if (length < 2 || values.Length < 2 * length) return new Seasonality([], 0);
        var (pattern, weights) = (new double[length], new double[length]);
        var rest = new double[values.Length];
        var trend = Trend(values, length);
        for (var i = 0; i < values.Length; i++)
        {
            rest[i] = values[i] - trend[i];
            var weight = Math.Pow(Fading, (values.Length - 1 - i) / length);
            pattern[i % length] += weight * rest[i];
            weights[i % length] += weight;
        }

        for (var place = 0; place < length; place++) pattern[place] = weights[place] > 0 ? pattern[place] / weights[place] : 0;
        var middle = pattern.Average();
        for (var place = 0; place < length; place++) pattern[place] -= middle;
        var strength = StrengthOf(rest, pattern);
        for (var place = 0; place < length; place++) pattern[place] *= strength;
        return new Seasonality(pattern, strength);
    }

    /// <summary>The moving average over a season, carried on at both ends by its own slope.</summary>
    private static double[] Trend(ReadOnlySpan<double> values, int length)
    {
        var trend = new double[values.Length];
        var (first, last) = (length / 2, values.Length - 1 - length / 2);
        for (var i = first; i <= last; i++) trend[i] = Average(values, i, length);
        var slope = last > first ? (trend[last] - trend[first]) / (last - first) : 0;
        for (var i = 0; i < first; i++) trend[i] = trend[first] - (slope * (first - i));
        for (var i = last + 1; i < values.Length; i++) trend[i] = trend[last] + (slope * (i - last));
        return trend;
    }

    /// <summary>The moving average over a season; where its length is even, both ends count half.</summary>
    private static double Average(ReadOnlySpan<double> values, int i, int length)
    {
        var half = length / 2;
        var sum = 0.0;
        for (var j = i - half; j <= i + half; j++) sum += values[j];
        if (length % 2 == 0) sum -= (values[i - half] + values[i + half]) / 2;
        return sum / length;
    }

    private static double StrengthOf(ReadOnlySpan<double> rest, double[] pattern)
    {
        var (unexplained, all) = (0.0, 0.0);
        for (var i = 0; i < rest.Length; i++)
        {
            var error = rest[i] - pattern[i % pattern.Length];
            unexplained += error * error;
            all += rest[i] * rest[i];
        }

        if (all <= 0) return 0;
        var seasons = Math.Max(1, (double)rest.Length / pattern.Length);
        var explained = Math.Max(0, 1 - unexplained / Math.Max(1, rest.Length - pattern.Length) / (all / Math.Max(1, rest.Length - 1)));
        return explained > 0 ? explained * explained / (explained * explained + Doubt + DoubtOfOneSeason / seasons * (1 - explained)) : 0;
    }
}

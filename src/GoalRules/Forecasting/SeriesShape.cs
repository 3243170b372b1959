namespace GoalRules;

/// <summary>What is read from a series once, in time proportional to its length: its seasons, and of what is left without them its level, trends and noise.</summary>
internal sealed class SeriesShape
{
    private const double Tiny = 1e-12;

    /// <summary>What the root of a mean square of normal noise is of its mean size: √(π/2).</summary>
    private static readonly double RootOfMean = Math.Sqrt(Math.PI / 2);

    private readonly double[] _values;
    private readonly double[] _rest;
    private readonly int _season;

    /// <param name="values">The oldest first, two at least.</param>
    /// <param name="season">The steps of a season; 1 for none.</param>
    public SeriesShape(ReadOnlySpan<double> values, int season)
    {
        _values = values.ToArray();
        _season = Math.Max(1, season);
        Seasons = Seasonality.Of(values, season);
        _rest = values.ToArray();
        for (var i = 0; i < _rest.Length; i++) _rest[i] -= Seasons.At(i);
        Last = _rest[^1];

        var (sum, squares) = (0.0, 0.0);
        for (var i = 1; i < _rest.Length; i++)
        {
            var change = _rest[i] - _rest[i - 1];
            sum += Math.Abs(change);
            squares += change * change;
        }

        var changes = _rest.Length - 1;
        Floor = Tiny * Largest(values);
        Noise = Math.Max(Floor, sum / changes * RootOfMean);
        RootNoise = Math.Max(Floor, Math.Sqrt(squares / changes));
        RecentNoise = Recent();
        Drift = (Last - _rest[0]) / changes;
        NoiseBesideDrift = BesideDrift();
        UsualNoise = Usual();
        Simple = Smoothing.Simple(_rest);
        Damped = Smoothing.Damped(_rest);
        (Slope, SlopeRatio) = Line(0);
        (RecentSlope, _) = Line(Math.Max(0, Length - (_season > 1 ? _season + _season / 2 : 6)));
        Momentum = Autocorrelation();
    }

    public int Length => _values.Length;

    public int Season => _season;

    public Seasonality Seasons { get; }

    /// <summary>The last value without its season.</summary>
    public double Last { get; }

    /// <summary>Whether nothing moves, so that nothing can be said of how much it may.</summary>
    public bool IsConstant => RootNoise <= Floor;

    /// <summary>The typical size of a change of one step, as a standard deviation.</summary>
    public double Noise { get; }

    /// <summary>The same from squares, so that a large change counts more.</summary>
    public double RootNoise { get; }

    /// <summary>The same of the last steps.</summary>
    public double RecentNoise { get; }

    /// <summary>What one step changed on average: from the first value to the last.</summary>
    public double Drift { get; }

    /// <summary>The typical size of a change beside the drift: small where every step goes the same way by as much.</summary>
    public double NoiseBesideDrift { get; }

    /// <summary>The size of a change from the median, so that a few large changes do not count; not below a part of the others, since many values that stay the same are no calm.</summary>
    public double UsualNoise { get; }

    /// <summary>The slope of the line through all values.</summary>
    public double Slope { get; }

    /// <summary>How many times its standard error that is.</summary>
    public double SlopeRatio { get; }

    /// <summary>The slope of the line through the last values.</summary>
    public double RecentSlope { get; }

    public Smoothing Simple { get; }

    public Smoothing Damped { get; }

    /// <summary>Whether a change is followed by one to the same side (above 0) or to the other (below 0).</summary>
    public double Momentum { get; }

    /// <summary>Below this all differences are rounding.</summary>
    public double Floor { get; }

    public double LastChange => _rest[^1] - _rest[^2];

    /// <summary>The mean of the last values without their seasons.</summary>
    public double Mean(int count)
    {
        var used = Math.Min(count, Length);
        var sum = 0.0;
        for (var i = Length - used; i < Length; i++) sum += _rest[i];
        return sum / used;
    }

    /// <summary>The mean change of the last steps.</summary>
    public double Change(int steps)
    {
        var used = Math.Min(steps, Length - 1);
        return (Last - _rest[Length - 1 - used]) / used;
    }

    /// <summary>
    /// How far the value at the same place of the last season, carried on by the drift, lies from where the last value and the season put it; 0 where there is
    /// no season before.
    /// </summary>
    public double FromLastSeason(int steps)
    {
        if (_season < 2 || Length < _season) return 0;
        var ahead = Length - 1 + steps;
        var back = _season * ((steps + _season - 1) / _season);
        return _values[ahead - back] + (back * Drift) - Last - Seasons.At(ahead);
    }

    /// <summary>How far so many steps moved in the past beside the drift, as the root of the mean square, with a few of the size that noise alone would give.</summary>
    public double MoveOf(int steps)
    {
        const double Few = 4;
        var sum = Few * Noise * Noise * steps;
        for (var i = steps; i < Length; i++)
        {
            var move = _rest[i] - _rest[i - steps] - steps * Drift;
            sum += move * move;
        }

        return Math.Sqrt(sum / (Math.Max(0, Length - steps) + Few));
    }

    private double BesideDrift()
    {
        var sum = 0.0;
        for (var i = 1; i < Length; i++) sum += Math.Abs(_rest[i] - _rest[i - 1] - Drift);
        return Math.Max(Floor, sum / (Length - 1) * RootOfMean);
    }

    private double Usual()
    {
        const double OfMedian = 1.4826; // what the standard deviation of normal noise is of its median size
        const double LeastPart = 0.05;
        var sizes = new double[Length - 1];
        for (var i = 1; i < Length; i++) sizes[i - 1] = Math.Abs(_rest[i] - _rest[i - 1]);
        Array.Sort(sizes);
        var median = (sizes[(sizes.Length - 1) / 2] + sizes[sizes.Length / 2]) / 2;
        return Math.Max(LeastPart * Noise, median * OfMedian);
    }

    private double Recent()
    {
        const int Steps = 6;
        const int Few = 3;
        var used = Math.Min(Steps, Length - 1);
        var sum = 0.0;
        for (var i = Length - used; i < Length; i++) sum += Math.Abs(_rest[i] - _rest[i - 1]);
        return Math.Max(Floor, (sum * RootOfMean + Few * Noise) / (used + Few));
    }

    /// <summary>The least squares line from a place on.</summary>
    private (double Slope, double Ratio) Line(int first)
    {
        var count = Length - first;
        var (middle, mean) = ((count - 1) / 2.0, 0.0);
        for (var i = first; i < Length; i++) mean += _rest[i] / count;
        var (products, squares) = (0.0, 0.0);
        for (var i = 0; i < count; i++)
        {
            products += (i - middle) * (_rest[first + i] - mean);
            squares += (i - middle) * (i - middle);
        }

        var slope = products / squares;
        var errors = Floor * Floor;
        for (var i = 0; i < count; i++)
        {
            var error = _rest[first + i] - mean - slope * (i - middle);
            errors += error * error;
        }

        return (slope, errors > 0 ? Math.Abs(slope) / Math.Sqrt(errors / Math.Max(1, count - 2) / squares) : 0);
    }

    private double Autocorrelation()
    {
        const double Few = 4;
        var (variance, covariance, previous) = (0.0, 0.0, 0.0);
        for (var i = 1; i < Length; i++)
        {
            var change = _rest[i] - _rest[i - 1] - Drift;
            variance += change * change;
            if (i > 1) covariance += change * previous;
            previous = change;
        }

        var changes = Length - 1;
        return variance > 0 ? covariance / variance * changes / (changes + Few) : 0;
    }

    private static double Largest(ReadOnlySpan<double> values)
    {
        var largest = double.Epsilon / Tiny;
        foreach (var value in values) largest = Math.Max(largest, Math.Abs(value));
        return largest;
    }
}

namespace GoalRules;

/// <summary>Scales values by a power of two, which rounds nothing, so that the largest of a series are about 1 and nothing overflows.</summary>
internal readonly struct PowerScale
{
    private readonly int _exponent;

    public PowerScale(ReadOnlySpan<double> values)
    {
        var largest = 0.0;
        foreach (var value in values) largest = Math.Max(largest, Math.Abs(value));
        _exponent = largest > 0 ? Math.ILogB(largest) + 1 : 0;
    }

    /// <summary>Infinite where the value lies too far beyond the series.</summary>
    public double Scale(double value) => Math.ScaleB(value, -_exponent);

    public double[] Scale(ReadOnlySpan<double> values)
    {
        var scaled = new double[values.Length];
        for (var i = 0; i < scaled.Length; i++) scaled[i] = Scale(values[i]);
        return scaled;
    }

    public double Unscale(double value) => Math.Clamp(Math.ScaleB(value, _exponent), double.MinValue, double.MaxValue);
}

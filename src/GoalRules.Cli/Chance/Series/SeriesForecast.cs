namespace GoalRules.Cli;

/// <summary>The forecast of a series. Values are scaled by a power of two, so that the largest are about 1 and nothing overflows.</summary>
internal sealed class SeriesForecast
{
    private readonly Forecast _forecast;
    private readonly int _exponent;

    public SeriesForecast(Series series)
    {
        var largest = series.History.Max(Math.Abs);
        _exponent = largest > 0 ? Math.ILogB(largest) + 1 : 0;
        _forecast = Forecast.Of(Array.ConvertAll(series.History, Scale), series.Period.Season());
    }

    public bool IsConstant => _forecast.IsConstant;

    /// <summary>The chance that the value lies below another.</summary>
    public double ChanceBelow(double value, int steps) => _forecast.ChanceBelow(Scale(value), steps);

    /// <summary>The value below which the outcome lies with a chance.</summary>
    public double Quantile(double chance, int steps) => Math.Clamp(Math.ScaleB(_forecast.Quantile(chance, steps), _exponent), double.MinValue, double.MaxValue);

    private double Scale(double value) => Math.Clamp(Math.ScaleB(value, -_exponent), double.MinValue, double.MaxValue);
}

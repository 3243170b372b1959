namespace GoalRules.Cli;

/// <summary>The forecast of a series in its own units.</summary>
internal sealed class SeriesForecast
{
    private readonly Forecast _forecast;
    private readonly PowerScale _scale;

    public SeriesForecast(Series series)
    {
        _scale = new PowerScale(series.History);
        _forecast = Forecast.Of(_scale.Scale(series.History), series.Period.Season());
    }

    public bool IsConstant => _forecast.IsConstant;

    /// <summary>The chance that the value lies below another.</summary>
    public double ChanceBelow(double value, int steps) => _forecast.ChanceBelow(Scale(value), steps);

    /// <summary>The value below which the outcome lies with a chance.</summary>
    public double Quantile(double chance, int steps) => _scale.Unscale(_forecast.Quantile(chance, steps));

    private double Scale(double value) => Math.Clamp(_scale.Scale(value), double.MinValue, double.MaxValue);
}

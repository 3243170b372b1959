namespace GoalRules.Cli;

/// <summary>An observation, at a place on the axis of time.</summary>
internal readonly record struct ChartPoint(double X, double Value);

/// <summary>What may come at a place on the axis of time: values that 1, 3, 5, 7 and 9 of 10 outcomes lie below.</summary>
internal readonly record struct ChartFan(double X, double Low, double Lower, double Middle, double Upper, double High)
{
    /// <summary>Where everything is known.</summary>
    public static ChartFan Of(ChartPoint point) => new(point.X, point.Value, point.Value, point.Value, point.Value, point.Value);

    /// <summary>Between this one and a later one.</summary>
    public ChartFan Towards(ChartFan later, double x)
    {
        var part = later.X > X ? (x - X) / (later.X - X) : 1;
        return new(
            x,
            double.Lerp(Low, later.Low, part),
            double.Lerp(Lower, later.Lower, part),
            double.Lerp(Middle, later.Middle, part),
            double.Lerp(Upper, later.Upper, part),
            double.Lerp(High, later.High, part));
    }
}

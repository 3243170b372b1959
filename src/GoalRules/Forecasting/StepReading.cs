namespace GoalRules;

/// <summary>
/// What the weights of a forecast are multiplied with, for one number of steps ahead. All sizes are in units of the series' noise, so that
/// scale and place of a series do not matter; mirrored series have the same conditions and spreads, and mirrored pulls.
/// </summary>
internal readonly record struct StepReading
{
    private const int MostSteps = 24;
    private const int FewestValues = 6;
    private const int MostValues = 150;
    private const double FarthestPull = 60;
    private const double LeastNoise = -3;
    private const double RecentDamping = 0.9;

    /// <summary>What decides how much a pull counts and how wide the outcomes spread.</summary>
    public static IReadOnlyList<string> ConditionNames { get; } = ["always", "steps", "length", "no season", "twelve seasons", "seasonal", "momentum", "trend", "steps of length", "recent noise", "last change", "steadiness", "calm"];

    /// <summary>Where the value may go from the last one.</summary>
    public static IReadOnlyList<string> PullNames { get; } =
        ["season", "simple smoothing", "drift", "line", "last change", "recent changes", "damped trend", "long mean", "recent mean", "last season", "yearly change", "recent line", "damped recent line"];

    /// <summary>How far the outcomes may spread.</summary>
    public static IReadOnlyList<string> SpreadNames { get; } = ["noise", "root noise", "simple smoothing", "past moves", "damped trend", "recent noise", "noise beside drift", "usual noise"];

    public double[] Conditions { get; private init; }

    public double[] Pulls { get; private init; }

    /// <summary>In logarithms.</summary>
    public double[] Spreads { get; private init; }

    public static StepReading Of(SeriesShape shape, int steps)
    {
        var unit = shape.Noise;
        var season = shape.Seasons.At(shape.Length - 1 + steps);
        var h = Math.Min(steps, MostSteps);
        var length = Math.Clamp(shape.Length, FewestValues, MostValues);
        var damped = Smoothing.Damped(RecentDamping, h);
        var lag = shape.Season > 1 ? shape.Season : 4;
        var spread = 0.4 * Math.Log(h);
        var unsteady = Math.Min(1, shape.NoiseBesideDrift / unit); // what goes the same way every time does not come back
        return new StepReading
        {
            Conditions =
            [
                1, Math.Log(h) - 1, Math.Log(length) - 3, shape.Season == 1 ? 1 : 0, shape.Season == 12 ? 1 : 0, shape.Seasons.Strength, shape.Momentum,
                Math.Min(3, Math.Log(1 + shape.SlopeRatio)) - 1, Math.Log((double)h / length) + 1.5, Math.Log(shape.RecentNoise / unit), Math.Min(3, Math.Abs(shape.LastChange) / unit) - 0.8,
                -Math.Max(LeastNoise, Math.Log(shape.NoiseBesideDrift / unit)), -Math.Log(shape.UsualNoise / unit),
            ],
            Pulls = Within(
            [
                season, unsteady * (shape.Simple.Level - shape.Last), h * shape.Drift, h * shape.Slope, shape.LastChange * damped / h * Math.Min(h, 3), shape.Change(3) * damped,
                shape.Damped.Level + shape.Damped.Rise(h) - shape.Last, unsteady * (shape.Mean(Math.Max(8, 2 * shape.Season)) - shape.Last), unsteady * (shape.Mean(4) - shape.Last),
                shape.FromLastSeason(steps), shape.Length > lag ? shape.Change(lag) * h : shape.Season > 1 ? 0 : shape.Drift * h, shape.RecentSlope * h, shape.RecentSlope * damped,
            ], unit),
            Spreads =
            [
                spread, spread + Math.Log(shape.RootNoise / unit), spread + Math.Max(LeastNoise, Math.Log(Math.Max(shape.Floor, shape.Simple.Error) / unit)), spread + Math.Log(shape.MoveOf(steps) / unit) - 0.5 * Math.Log(steps),
                spread + Math.Max(LeastNoise, Math.Log(Math.Max(shape.Floor, shape.Damped.Error) / unit)), spread + Math.Log(shape.RecentNoise / unit), spread + Math.Max(LeastNoise, Math.Log(shape.NoiseBesideDrift / unit)),
                spread + Math.Log(shape.UsualNoise / unit),
            ],
        };
    }

    private static double[] Within(double[] pulls, double unit)
    {
        for (var i = 0; i < pulls.Length; i++) pulls[i] = Math.Clamp(pulls[i] / unit, -FarthestPull, FarthestPull);
        return pulls;
    }
}

namespace GoalRules.Cli;

/// <summary>Which row of a chart a value stands in.</summary>
internal sealed class ChartRows
{
    /// <summary>A target that is farther away than the chart is high, so many times, would press all the rest together.</summary>
    private const double Farthest = 2;

    private readonly int _count;

    /// <param name="values">What has to be on the chart.</param>
    /// <param name="targets">What should be, unless it is far away.</param>
    public ChartRows(int count, IReadOnlyCollection<double> values, IEnumerable<double> targets)
    {
        _count = count;
        (Bottom, Top) = (values.Min(), values.Max());
        var reach = Top > Bottom ? (Top - Bottom) * Farthest : double.PositiveInfinity;
        foreach (var target in targets.Where(target => target >= values.Min() - reach && target <= values.Max() + reach).ToArray())
            (Bottom, Top) = (Math.Min(Bottom, target), Math.Max(Top, target));
        if (Top > Bottom) return;
        var margin = Math.Max(Math.Abs(Top) / 10, double.Epsilon * 1e6);
        (Bottom, Top) = (Bottom - margin, Top + margin);
    }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>Whether values that are so far apart can be told apart by a subtraction.</summary>
    public bool IsDrawable => double.IsFinite(Top - Bottom) && Top > Bottom;

    public bool Holds(double value) => value >= Bottom && value <= Top;

    /// <returns>From 0, at the top.</returns>
    public int Of(double value) => (int)Math.Round((Top - value) / (Top - Bottom) * (_count - 1));
}

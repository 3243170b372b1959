namespace GoalRules;

/// <summary>For each level and perspective, which metrics lead there; each computed on first use and once.</summary>
internal sealed class MetricReach(IReadOnlyList<Metric> metrics)
{
    private readonly Dictionary<MetricLevel, Lazy<DriverReach>> _levels = Enum.GetValues<MetricLevel>()
        .ToDictionary(level => level, level => new Lazy<DriverReach>(() => new DriverReach(metrics, metric => metric.Level is { } own ? own <= level : null)));

    private readonly Dictionary<Perspective, Lazy<DriverReach>> _perspectives = Enum.GetValues<Perspective>()
        .ToDictionary(perspective => perspective, perspective => new Lazy<DriverReach>(() => new DriverReach(metrics, metric => metric.Perspective is { } own ? own == perspective : null)));

    /// <summary>The way to a level, or to a higher one.</summary>
    public DriverReach To(MetricLevel level) => _levels[level].Value;

    public DriverReach To(Perspective perspective) => _perspectives[perspective].Value;
}

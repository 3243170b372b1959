namespace GoalRules;

/// <summary>
/// The shortest way from each metric to a strategic one, found once for a submission in time linear in metrics and drivers: against the
/// drivers and breadth first from the strategic ones, each metric visited once, so that circles hang nothing. Of equally short ways the
/// one whose ids come first counts.
/// </summary>
internal sealed class StrategicWays
{
    private readonly Dictionary<Metric, (int Steps, Metric End, Metric? Next)> _ways = [];

    /// <param name="metrics">In the order of their ids.</param>
    public StrategicWays(IReadOnlyList<Metric> metrics)
    {
        var queue = new Queue<Metric>();
        foreach (var metric in metrics.Where(metric => metric.Level == MetricLevel.Strategic)) Reach(metric, 0, metric, next: null);
        while (queue.TryDequeue(out var metric))
        {
            foreach (var driver in metric.DrivenBy) Reach(driver, _ways[metric].Steps + 1, _ways[metric].End, metric);
        }

        void Reach(Metric metric, int steps, Metric end, Metric? next)
        {
            if (_ways.TryAdd(metric, (steps, end, next))) queue.Enqueue(metric);
        }
    }

    /// <summary>The one of some metrics that is nearest to a strategic one; null where none leads to one.</summary>
    public Metric? Nearest(IEnumerable<Metric> some) =>
        some.Where(_ways.ContainsKey).OrderBy(metric => _ways[metric].Steps).ThenBy(metric => metric.Id, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The way from a metric that leads to a strategic one, both included.</summary>
    public IEnumerable<Metric> From(Metric metric)
    {
        for (Metric? step = metric; step is not null; step = _ways[step].Next) yield return step;
    }

    /// <summary>The strategic metric to which one leads.</summary>
    public Metric EndOf(Metric metric) => _ways[metric].End;
}

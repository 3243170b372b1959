namespace GoalRules;

/// <summary>
/// Which metrics drive one of certain others, directly or through others, found once for a submission in time linear in metrics and
/// drivers: against the drivers and breadth first from those others, each metric visited once, so that circles hang nothing.
/// </summary>
internal sealed class DriverReach
{
    private readonly HashSet<Metric> _sure = [];
    private readonly HashSet<Metric> _possible = [];

    /// <param name="metrics">All metrics of a linked submission.</param>
    /// <param name="isOne">Whether a metric is one of those asked for; null where that is not known.</param>
    public DriverReach(IReadOnlyList<Metric> metrics, Func<Metric, bool?> isOne)
    {
        Spread(metrics.Where(metric => isOne(metric) == true), _sure);
        Spread(metrics.Where(metric => isOne(metric) is null || metric.DrivesUnknown), _possible);
    }

    /// <summary>Whether a metric is one of those or drives one; null where it may, through something that is not known.</summary>
    public bool? From(Metric metric) => _sure.Contains(metric) ? true : _possible.Contains(metric) ? null : false;

    private static void Spread(IEnumerable<Metric> ends, HashSet<Metric> reached)
    {
        var queue = new Queue<Metric>(ends.Where(reached.Add));
        while (queue.TryDequeue(out var metric))
        {
            foreach (var driver in metric.DrivenBy)
            {
                if (reached.Add(driver)) queue.Enqueue(driver);
            }
        }
    }
}

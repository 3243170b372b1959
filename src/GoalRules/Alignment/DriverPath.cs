namespace GoalRules;

/// <summary>The shortest ways along the drivers of metrics, by breadth-first search; of equally short ones that whose ids come first.</summary>
internal static class DriverPath
{
    /// <summary>From a metric to another, both included; empty where none leads there.</summary>
    public static IReadOnlyList<Metric> Between(Metric from, Metric to)
    {
        var cameFrom = new Dictionary<Metric, Metric?> { [from] = null };
        var queue = new Queue<Metric>([from]);
        while (queue.TryDequeue(out var metric))
        {
            if (metric == to) return WayTo(metric);
            foreach (var next in metric.Drives)
            {
                if (cameFrom.TryAdd(next, metric)) queue.Enqueue(next);
            }
        }

        return [];

        List<Metric> WayTo(Metric end)
        {
            var way = new List<Metric>();
            for (Metric? step = end; step is not null; step = cameFrom[step]) way.Add(step);
            way.Reverse();
            return way;
        }
    }

    /// <summary>The nearest result to which some metrics and some others both lead, themselves included; null where none is near.</summary>
    public static Metric? Meeting(IEnumerable<Metric> some, IEnumerable<Metric> others)
    {
        var reached = Nearest(others).ToHashSet();
        return Nearest(some).FirstOrDefault(metric => metric.IsResult != false && reached.Contains(metric));
    }

    private static IEnumerable<Metric> Nearest(IEnumerable<Metric> from)
    {
        // Enough for a team's way to the top, and so few that every pair of teams can be asked.
        const int Most = 200;
        var known = new HashSet<Metric>(from.Take(Most));
        var queue = new Queue<Metric>(known);
        while (queue.TryDequeue(out var metric))
        {
            yield return metric;
            foreach (var next in metric.Drives)
            {
                if (known.Count < Most && known.Add(next)) queue.Enqueue(next);
            }
        }
    }
}

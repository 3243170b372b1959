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
        var reached = Nearest(others);
        return Nearest(some)
            .Where(step => step.Key.IsResult != false && reached.ContainsKey(step.Key))
            .OrderBy(step => step.Value + reached[step.Key])
            .ThenBy(step => step.Key.Id, StringComparer.Ordinal)
            .FirstOrDefault().Key;
    }

    /// <summary>Metrics that are reached, with the number of steps.</summary>
    private static Dictionary<Metric, int> Nearest(IEnumerable<Metric> from)
    {
        // Enough for a team's way to the top, and so few that every pair of teams can be asked.
        const int Most = 200;
        var steps = from.Take(Most).ToDictionary(metric => metric, _ => 0);
        var queue = new Queue<Metric>(steps.Keys);
        while (queue.TryDequeue(out var metric))
        {
            foreach (var next in metric.Drives)
            {
                if (steps.Count == Most) return steps;
                if (steps.TryAdd(next, steps[metric] + 1)) queue.Enqueue(next);
            }
        }

        return steps;
    }
}

namespace GoalRules.Tests;

/// <summary>Metrics that drive each other as a text says: "A>B" means that A drives B.</summary>
internal static class MetricGraph
{
    public static IReadOnlyList<Metric> Of(string drives, Func<string, Metric>? describe = null) => Of(drives.Split(' ').Select(link => link.Split('>')).Select(ends => (ends[0], ends[1])), describe);

    public static IReadOnlyList<Metric> Of(IEnumerable<(string From, string To)> links, Func<string, Metric>? describe = null)
    {
        var all = links.ToList();
        var driven = all.ToLookup(link => link.From, link => link.To);
        return Linked.Submission(new Submission
        {
            Metrics = [.. all.SelectMany(link => new[] { link.From, link.To }).Distinct().Where(id => id != "?").Select(id => (describe?.Invoke(id) ?? new Metric()) with { Id = id, DrivesIds = [.. driven[id]] })],
        }).Metrics;
    }

    public static Metric Named(this IReadOnlyList<Metric> metrics, string id) => metrics.Single(metric => metric.Id == id);
}

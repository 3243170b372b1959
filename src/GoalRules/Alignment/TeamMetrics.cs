namespace GoalRules;

/// <summary>What each team is judged by, collected once for a submission from the sets that belong to a team and to no person in it.</summary>
internal sealed class TeamMetrics
{
    private readonly Dictionary<Team, Judged> _teams = [];

    public TeamMetrics(IReadOnlyList<MetricSet> sets)
    {
        foreach (var own in sets.Where(set => set.Team is not null && string.IsNullOrEmpty(set.PersonId)).GroupBy(set => set.Team!))
        {
            var members = own.SelectMany(set => set.JudgedBy).ToList();
            if (members.TrueForAll(member => member.Metric is not null)) _teams[own.Key] = new Judged(members.Select(member => member.Metric!));
        }
    }

    public IReadOnlyList<Metric> Of(Team team) => _teams.TryGetValue(team, out var judged) ? judged.Metrics : [];

    public bool Judge(Team team, Metric metric) => _teams.TryGetValue(team, out var judged) && judged.All.Contains(metric);

    public IReadOnlyList<Metric> SharedResults(Team team, Team with)
    {
        if (!_teams.TryGetValue(team, out var own) || !_teams.TryGetValue(with, out var others)) return [];
        // A team with thousands of metrics may have thousands of partners.
        var (few, many) = own.All.Count <= others.All.Count ? (own, others) : (others, own);
        return [.. few.Metrics.Where(metric => metric.IsResult != false && many.All.Contains(metric))];
    }

    private sealed class Judged(IEnumerable<Metric> metrics)
    {
        /// <summary>In the order of their ids.</summary>
        public IReadOnlyList<Metric> Metrics { get; } = [.. metrics.Distinct().OrderBy(metric => metric.Id, StringComparer.Ordinal)];

        public HashSet<Metric> All { get; } = [.. metrics];
    }
}

namespace GoalRules.Cli;

/// <summary>What teams share that work with each other, a sentence for each two of them; those that share nothing come first.</summary>
internal static class TeamPairs
{
    private const int MostNamed = 3;

    public static IReadOnlyList<string> Of(IReadOnlyList<Team> teams) =>
    [
        .. from team in teams
           from other in team.WorksWith
           where string.CompareOrdinal(team.Id, other.Id) < 0
           let shared = team.SharedResults(other)
           orderby Rank(team, other, shared)
           select InWords(team, other, shared),
    ];

    private static int Rank(Team team, Team other, IReadOnlyList<Metric> shared) => shared.Count > 0 ? 1 : NotJudged(team, other) is null ? 0 : 2;

    private static string InWords(Team team, Team other, IReadOnlyList<Metric> shared)
    {
        var both = $"{team.DisplayName} and {other.DisplayName}";
        if (shared.Count > 0) return $"{both} share {Names(shared)}";
        if (NotJudged(team, other) is { } unknown) return $"{both}: nothing says what {unknown.DisplayName} is judged by";
        return team.CommonResult(other) is { } common ? $"! {both} share no result; both lead to {common.DisplayName}" : $"! {both} share no result, and nothing near that both lead to";
    }

    private static Team? NotJudged(Team team, Team other) => team.JudgedBy.Count == 0 ? team : other.JudgedBy.Count == 0 ? other : null;

    private static string Names(IReadOnlyList<Metric> metrics)
    {
        var names = string.Join(", ", metrics.Take(MostNamed).Select(metric => metric.DisplayName));
        return metrics.Count > MostNamed ? $"{names} and {metrics.Count - MostNamed} more" : names;
    }
}

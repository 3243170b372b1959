namespace GoalRules;

/// <summary>Lines of sight as they stand in a report.</summary>
internal static class Sight
{
    public static LineOfSight Of(Goal goal)
    {
        var (goalIds, isLong) = Shortened(goal.LineOfSight, goal.Top);
        var (metricIds, isWide) = Shortened(goal.StrategicPath, goal.StrategicMetric);
        return new LineOfSight { GoalIds = goalIds, MetricIds = metricIds, IsShortened = isLong || isWide, SupportCounts = goal.SupportCounts };
    }

    /// <returns>The teams of a submission that work with others, by id.</returns>
    public static IReadOnlyList<TeamPartners> Of(IReadOnlyList<Team> teams) =>
        [.. teams.Where(team => team.WorksWith.Count > 0).Select(team => new TeamPartners(team.Id, [.. team.WorksWith.Select(other => Partner(team, other))]))];

    private static Partner Partner(Team team, Team other)
    {
        var shared = team.SharedResults(other);
        return new Partner(other.Id, [.. shared.Select(metric => metric.Id)], shared.Count == 0 ? team.CommonResult(other)?.Id : null);
    }

    /// <param name="end">Where the way ends; it may be too long to be walked for every goal.</param>
    private static (IReadOnlyList<string> Ids, bool IsShortened) Shortened(IEnumerable<Subject> way, Subject? end)
    {
        var ids = way.Take(LineOfSight.MostSteps + 1).Select(step => step.Id).ToList();
        if (ids.Count <= LineOfSight.MostSteps) return (ids, false);
        return ([.. ids.Take(LineOfSight.MostSteps - 1), end!.Id], true);
    }
}

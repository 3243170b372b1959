namespace GoalRules.Cli;

/// <summary>What is broken between goals, as the submission has them.</summary>
internal static class Gaps
{
    /// <summary>
    /// Whether nothing shows that anybody works on it: an objective above the teams', or a goal of the company, without milestones that
    /// have dates, that no goal supports which was not dropped.
    /// </summary>
    public static bool IsUnsupported(this Goal goal) =>
        goal is { SupportCounts.Goals: 0, Level: not (GoalLevel.Team or GoalLevel.Individual), IsClosed: false, Status: not GoalStatus.Draft }
        && goal.Milestones.All(milestone => milestone is { Due: null, DoneOn: null });

    /// <summary>The ids of goals that the goal supports and the submission does not hold.</summary>
    public static IEnumerable<string> UnknownSupported(this Goal goal) => goal.Supports.Where(support => support.Goal is null).Select(support => support.GoalId);

    /// <summary>Of every circle the goal with the first id, which names it.</summary>
    public static bool NamesCircle(this Goal goal) => goal.Circle is { Count: > 0 } circle && circle.All(other => string.CompareOrdinal(goal.Id, other.Id) <= 0);
}

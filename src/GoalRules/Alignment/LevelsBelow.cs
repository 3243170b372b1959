namespace GoalRules;

/// <summary>
/// Below which goals of a submission there are goals of departments and of teams, directly or through others: found once, upwards
/// from them, each goal visited once for each level, so that circles hang nothing.
/// </summary>
internal sealed class LevelsBelow(IReadOnlyList<Goal> goals)
{
    private readonly HashSet<Goal> _departments = Above(goals, GoalLevel.Department);
    private readonly HashSet<Goal> _teams = Above(goals, GoalLevel.Team);

    /// <summary>The highest level between two goals of which there are goals below the upper one or, if that is a key result, below its objective; null where there is none.</summary>
    public GoalLevel? Between(Goal upper, Goal lower)
    {
        return Has(GoalLevel.Department, _departments) ? GoalLevel.Department : Has(GoalLevel.Team, _teams) ? GoalLevel.Team : null;

        bool Has(GoalLevel level, HashSet<Goal> above) => upper.Level < level && level < lower.Level && above.Contains(upper.Objective ?? upper);
    }

    private static HashSet<Goal> Above(IReadOnlyList<Goal> goals, GoalLevel level)
    {
        var above = new HashSet<Goal>();
        var open = new Stack<Goal>(goals.Where(goal => goal.Level == level));
        while (open.TryPop(out var goal))
        {
            foreach (var support in goal.Supports)
            {
                if (support.Goal is { } upper && above.Add(upper)) open.Push(upper);
            }
        }

        return above;
    }
}

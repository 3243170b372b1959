namespace GoalRules;

/// <summary>
/// Where the way up from each goal of a submission ends, found once in time linear in goals and links: downwards and breadth first
/// from the tops, each goal visited once, so that circles hang nothing. Among tops that are equally near, the one whose id comes first counts.
/// </summary>
internal sealed class WaysUp
{
    private readonly Dictionary<Goal, Goal> _tops;

    public WaysUp(IReadOnlyList<Goal> goals)
    {
        _tops = new Dictionary<Goal, Goal>(goals.Count);
        Spread(goals.Where(goal => goal.IsCompanyObjective));
        Spread(goals.Where(goal => goal.Supports.Any(support => support.Goal is null)));
        Spread(goals.Where(goal => goal.Supports.Count == 0));
    }

    public Goal? TopOf(Goal goal) => _tops.GetValueOrDefault(goal);

    private void Spread(IEnumerable<Goal> tops)
    {
        var queue = new Queue<Goal>();
        foreach (var top in tops.OrderBy(goal => goal.Id, StringComparer.Ordinal)) Reach(top, top);
        while (queue.TryDequeue(out var goal))
        {
            foreach (var below in goal.SupportedBy) Reach(below, _tops[goal]);
        }

        void Reach(Goal goal, Goal top)
        {
            if (_tops.TryAdd(goal, top)) queue.Enqueue(goal);
        }
    }
}

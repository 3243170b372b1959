namespace GoalRules;

/// <summary>
/// Where the way up from each goal of a submission ends, found once in time linear in goals and links: downwards and breadth first
/// from the tops, each goal visited once, so that circles hang nothing. Among tops that are equally near, the one whose id comes first counts.
/// </summary>
internal sealed class WaysUp
{
    private readonly Dictionary<Goal, (Goal Top, Goal? Next)> _ways;

    public WaysUp(IReadOnlyList<Goal> goals)
    {
        _ways = new Dictionary<Goal, (Goal Top, Goal? Next)>(goals.Count);
        Spread(goals.Where(goal => goal.IsCompanyObjective));
        HasCompanyObjective = _ways.Count > 0;
        Spread(goals.Where(goal => goal.Supports.Any(support => support.Goal is null)));
        Spread(goals.Where(goal => goal.Supports.Count == 0));
    }

    /// <summary>Whether there is a company objective to which a way up could lead.</summary>
    public bool HasCompanyObjective { get; }

    public Goal? TopOf(Goal goal) => _ways.GetValueOrDefault(goal).Top;

    /// <summary>The goals on the shortest way from a goal to its top, both included; none where it has no top.</summary>
    public IEnumerable<Goal> From(Goal goal)
    {
        if (TopOf(goal) is null) yield break;
        for (var step = goal; step is not null; step = _ways[step].Next) yield return step;
    }

    private void Spread(IEnumerable<Goal> tops)
    {
        var queue = new Queue<Goal>();
        foreach (var top in tops.OrderBy(goal => goal.Id, StringComparer.Ordinal)) Reach(top, top, next: null);
        while (queue.TryDequeue(out var goal))
        {
            foreach (var below in goal.SupportedBy) Reach(below, _ways[goal].Top, goal);
        }

        void Reach(Goal goal, Goal top, Goal? next)
        {
            if (_ways.TryAdd(goal, (top, next))) queue.Enqueue(goal);
        }
    }
}

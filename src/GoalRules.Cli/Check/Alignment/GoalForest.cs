namespace GoalRules.Cli;

/// <summary>
/// Where each goal is drawn: once, below the nearest goal that it supports, so that several parents and circles repeat nothing. Found
/// breadth first in time linear in goals and links.
/// </summary>
internal sealed class GoalForest
{
    private readonly Dictionary<Goal, List<Goal>> _below = [];
    private readonly Dictionary<Goal, Goal?> _above;
    private readonly Dictionary<Goal, int> _sizes;

    /// <param name="goals">All goals of a linked submission.</param>
    public GoalForest(IReadOnlyList<Goal> goals)
    {
        _above = new Dictionary<Goal, Goal?>(goals.Count);
        var order = new List<Goal>(goals.Count);
        Sighted = [.. Spread(goals.Where(goal => goal.IsCompanyObjective && SupportsNone(goal))), .. SpreadInTurn(goals.Where(goal => goal.IsCompanyObjective))];
        SightedCount = order.Count;
        Unsighted = [.. Spread(goals.Where(SupportsNone)), .. SpreadInTurn(goals.Where(goal => goal.Circle.Count > 0))];
        _sizes = new Dictionary<Goal, int>(goals.Count);
        for (var i = order.Count - 1; i >= 0; i--) _sizes[order[i]] = 1 + Below(order[i]).Sum(below => _sizes[below]);

        List<Goal> Spread(IEnumerable<Goal> tops)
        {
            var roots = tops.Where(top => _above.TryAdd(top, null)).ToList();
            var queue = new Queue<Goal>(roots);
            while (queue.TryDequeue(out var goal))
            {
                order.Add(goal);
                foreach (var below in goal.SupportedBy)
                {
                    if (!_above.TryAdd(below, goal)) continue;
                    if (_below.TryGetValue(goal, out var known)) known.Add(below);
                    else _below[goal] = [below];
                    queue.Enqueue(below);
                }
            }

            return roots;
        }

        // What the first one reaches is drawn below it, and so is the rest of its circle.
        IEnumerable<Goal> SpreadInTurn(IEnumerable<Goal> tops) => tops.SelectMany(top => Spread([top])).ToList();
    }

    /// <summary>The tops of all goals that lead to a company objective.</summary>
    public IReadOnlyList<Goal> Sighted { get; }

    /// <summary>How many goals lead to a company objective.</summary>
    public int SightedCount { get; }

    /// <summary>The tops of all other goals: those that support nothing that is known, and of each circle the first.</summary>
    public IReadOnlyList<Goal> Unsighted { get; }

    /// <summary>The goals that are drawn below one.</summary>
    public IReadOnlyList<Goal> Below(Goal goal) => _below.TryGetValue(goal, out var below) ? below : [];

    /// <summary>The goal that one is drawn below; null for a top.</summary>
    public Goal? Above(Goal goal) => _above[goal];

    /// <summary>The goals that one supports besides that which it is drawn below and the next of its circle.</summary>
    public IEnumerable<Goal> AlsoSupported(Goal goal) =>
        goal.Supports.Select(support => support.Goal).OfType<Goal>().Where(supported => supported != _above[goal] && !goal.Circle.Take(2).Contains(supported)).Distinct();

    /// <summary>How many goals are drawn from one on, itself included.</summary>
    public int Size(Goal goal) => _sizes[goal];

    private static bool SupportsNone(Goal goal) => goal.Supports.All(support => support.Goal is null);
}

namespace GoalRules;

/// <summary>
/// The goals that support themselves through others, found once for a submission in time linear in goals and links: the strongly
/// connected components of the support graph (Tarjan 1972, without recursion, so that a long chain cannot overflow the stack).
/// </summary>
internal sealed class SupportCircles
{
    /// <summary>In a tangle of more goals than this a circle is named by its beginning, so that naming stays linear too.</summary>
    private const int LargestSearched = 100;

    private readonly Dictionary<Goal, int> _component = [];
    private readonly List<int> _sizes = [];

    public SupportCircles(IReadOnlyList<Goal> goals)
    {
        var order = new Dictionary<Goal, (int Index, int Low)>(goals.Count);
        var open = new Stack<Goal>();
        var path = new Stack<(Goal Goal, int Next)>();
        foreach (var root in goals)
        {
            if (order.ContainsKey(root)) continue;
            path.Push((root, 0));
            while (path.TryPop(out var step))
            {
                var (goal, next) = step;
                if (next == 0)
                {
                    order[goal] = (order.Count, order.Count);
                    open.Push(goal);
                }
                else
                {
                    TakeLowest(goal, goal.Supports[next - 1].Goal!);
                }

                while (next < goal.Supports.Count && !(goal.Supports[next].Goal is { } fresh && !order.ContainsKey(fresh)))
                {
                    if (goal.Supports[next].Goal is { } known && !_component.ContainsKey(known)) TakeLowest(goal, known);
                    next++;
                }

                if (next < goal.Supports.Count)
                {
                    path.Push((goal, next + 1));
                    path.Push((goal.Supports[next].Goal!, 0));
                }
                else if (order[goal].Low == order[goal].Index)
                {
                    Close(goal, open);
                }
            }
        }

        void TakeLowest(Goal goal, Goal other) =>
            order[goal] = order[goal] with { Low = Math.Min(order[goal].Low, _component.ContainsKey(other) ? int.MaxValue : order[other].Low) };
    }

    /// <summary>The shortest way from a goal back to itself, beginning with the goal; empty where there is none.</summary>
    public IReadOnlyList<Goal> Through(Goal goal)
    {
        if (goal.Supports.Any(support => support.Goal == goal)) return [goal];
        if (!_component.TryGetValue(goal, out var component) || _sizes[component] == 1) return [];
        return _sizes[component] <= LargestSearched ? ShortestWayBack(goal) : Beginning(goal);
    }

    private List<Goal> ShortestWayBack(Goal goal)
    {
        var cameFrom = new Dictionary<Goal, Goal>();
        var queue = new Queue<Goal>([goal]);
        while (queue.TryDequeue(out var current))
        {
            foreach (var next in SupportedInside(current))
            {
                if (next == goal) return WayTo(current);
                if (cameFrom.TryAdd(next, current)) queue.Enqueue(next);
            }
        }

        return [];

        List<Goal> WayTo(Goal last)
        {
            var way = new List<Goal>();
            for (var step = last; step != goal; step = cameFrom[step]) way.Add(step);
            way.Add(goal);
            way.Reverse();
            return way;
        }
    }

    private List<Goal> Beginning(Goal goal)
    {
        var way = new List<Goal>();
        var seen = new HashSet<Goal>();
        for (var step = goal; way.Count < LargestSearched && seen.Add(step); step = SupportedInside(step).First()) way.Add(step);
        return way;
    }

    private IEnumerable<Goal> SupportedInside(Goal goal) =>
        from support in goal.Supports
        where support.Goal is not null && _component[support.Goal] == _component[goal]
        select support.Goal;

    private void Close(Goal root, Stack<Goal> open)
    {
        var size = 0;
        Goal member;
        do
        {
            member = open.Pop();
            _component[member] = _sizes.Count;
            size++;
        }
        while (member != root);
        _sizes.Add(size);
    }
}

namespace GoalRules;

/// <summary>
/// The open goals of a submission that say the same, found once. Sorting one number a goal brings together those with the same words
/// in whatever order; only these are read closely.
/// </summary>
internal sealed class DuplicateGoals
{
    /// <summary>With fewer goals, handing work to other threads takes longer than it saves.</summary>
    private const int WorthParallel = 32;

    private readonly Dictionary<Goal, IReadOnlyList<Goal>> _groups = [];

    public DuplicateGoals(Submission linked)
    {
        var open = linked.Goals.Where(goal => !goal.IsClosed).ToArray();
        var sums = new ulong[open.Length];
        if (open.Length < WorthParallel)
        {
            for (var i = 0; i < open.Length; i++) Sum(i);
        }
        else
        {
            Parallel.For(0, open.Length, Sum);
        }

        Array.Sort(sums, open);
        for (var (first, next) = (0, 0); first < open.Length; first = next)
        {
            while (next < open.Length && sums[next] == sums[first]) next++;
            if (next - first > 1) Divide(open.AsSpan(first, next - first));
        }

        void Sum(int i)
        {
            sums[i] = open[i].Statement.SumOfWords;
            if (linked.IsLarge) open[i].Forget();
        }
    }

    /// <summary>The other goals that say the same.</summary>
    public IReadOnlyCollection<Goal> Of(Goal goal) => _groups.TryGetValue(goal, out var group) ? new Counted<Goal>(group.Count - 1, group.Where(other => other != goal)) : [];

    private void Divide(ReadOnlySpan<Goal> alike)
    {
        foreach (var group in alike.ToArray().OrderBy(goal => goal.Id, StringComparer.Ordinal).GroupBy(goal => goal.Statement.Said, StringComparer.Ordinal))
        {
            if (group.Key == Wording.None || group.ToArray() is not { Length: > 1 } members) continue;
            foreach (var member in members) _groups[member] = members;
        }
    }
}

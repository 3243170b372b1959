[Rule("GR3010", "duplicate-goal", Category.Alignment, Severity.Info,
    Message = "{0} the same as this goal; {1}")]
static Finding? Check(Goal goal)
{
    var others = goal.Duplicates;
    if (others.Count == 0) return null;
    return Finding.At(goal.Statement.Location, $"{others.Names()} {(others.Count == 1 ? "says" : "say")}", Advice(goal, others)).RelatedTo(others.Take(10).Select(other => other.Statement.Location));
}

static string Advice(Goal goal, IReadOnlyCollection<Goal> others) =>
    others.Take(10).FirstOrDefault(other => IsAbove(other, goal) || IsAbove(goal, other)) is { } linked
        ? $"since one of the two supports the other, say in the lower one of this goal and {linked.Id} what it adds, or do without it"
        : "keep one of them, or say in each what sets it apart, such as the team, the place or the customers";

static bool IsAbove(Goal upper, Goal lower) => lower.Supports.Any(support => support.Goal == upper);

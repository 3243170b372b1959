[Rule("GR3010", "duplicate-goal", Category.Alignment, Severity.Info,
    Message = "{0} the same as this goal; {1}")]
static Finding? Check(Goal goal)
{
    var others = goal.Duplicates;
    return others.Count == 0 ? null
        : Finding.At(goal.Statement.Location, $"{Named.Ids(others)} {(others.Count == 1 ? "says" : "say")}", Advice(goal, [.. others.Take(10)]))
            .RelatedTo(others.Take(10).Select(other => other.Statement.Location));
}

static string Advice(Goal goal, List<Goal> others) =>
    others.Find(other => Supports(goal, other)) is { } upper ? $"this one supports {upper.Id}, so write here what it adds to that, or drop it"
    : others.Find(other => Supports(other, goal)) is { } lower ? $"{lower.Id} supports this one, so its owner should write there what it adds, or drop it"
    : "keep one of them, or write into each what sets it apart, such as the team, the place or the customers";

static bool Supports(Goal lower, Goal upper) => lower.Supports.Any(support => support.Goal == upper);

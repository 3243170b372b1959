[Rule("GR3010", "duplicate-goal", Category.Alignment, Severity.Info,
    Message = "{0} the same as this goal; {1}")]
static Finding? Check(Goal goal)
{
    var others = goal.Duplicates;
    return others.Count == 0 ? null
        : Finding.At(goal.Statement.Location, $"{Named.Ids(others)} {(others.Count == 1 ? "says" : "say")}", Advice(goal, others.Count, [.. others.Take(10)]))
            .RelatedTo(others.Take(10).Select(other => other.Statement.Location));
}

static string Advice(Goal goal, int count, List<Goal> others)
{
    if (others.Find(other => Supports(goal, other)) is { } parent) return $"this one supports {parent.Id}, so write here what it adds to that, or drop it";
    if (others.Find(other => Supports(other, goal)) is { } child) return $"{child.Id} supports this one, so its owner should write there what it adds, or drop it";
    if (others.Find(other => other.Level < goal.Level) is { } upper) return $"{upper.Id} is {Named.Level(upper.Level)} goal, so link this one to it and write here what it contributes, or drop it";
    if (others.Find(other => other.Level > goal.Level) is { } lower) return $"{lower.Id} is {Named.Level(lower.Level)} goal, so its owner should write there what it contributes to this one, or drop it";
    if (others.TrueForAll(other => IsMeasuredOtherwise(goal, other))) return "their metrics differ, so write into each what sets it apart, such as the place or the customers";
    return count == 1 ? "let one of the two own it and the other support it, or write into each what sets it apart"
        : "make it one goal for all of them, each with its own part below it, or write into each what sets it apart";
}

static bool Supports(Goal lower, Goal upper) => lower.Supports.Any(support => support.Goal == upper);

static bool IsMeasuredOtherwise(Goal goal, Goal other) =>
    goal.Measures.Count > 0 && other.Measures.Count > 0 && !goal.Measures.Any(measure => other.Measures.Any(theirs => theirs.Metric == measure.Metric));

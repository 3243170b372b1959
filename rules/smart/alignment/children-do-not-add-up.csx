[Rule("GR3015", "children-do-not-add-up", Category.Alignment, Severity.Warning,
    Message = "The goals below this one {0}")]
static IEnumerable<Finding> Check(Goal goal)
{
    if (goal.IsClosed) yield break;
    var below = goal.SupportedBy.Where(other => other.Status != GoalStatus.Dropped).ToList();
    if (WeightProblem(goal, below) is { } weights) yield return Finding.At(goal.Location, weights).RelatedTo(below.Take(10).Select(other => other.At("weight")));
    foreach (var measure in goal.Measures)
    {
        if (TargetProblem(measure, below) is { } targets) yield return Finding.At(measure.TargetLocation, targets).RelatedTo(below.Take(10).Select(other => other.Location));
    }
}

// Where a weight is missing, only too much can be told. Thirds and sevenths are rounded.
static string? WeightProblem(Goal goal, List<Goal> below)
{
    var weights = below.Select(other => Weight(other, goal)).ToList();
    var total = weights.Sum() ?? 0;
    return total > 100.5 || (total is > 0 and < 99.5 && weights.All(weight => weight is not null) && goal.Submission.IsComplete(SubmissionList.Goals))
        ? $"have weights that add up to {new Quantity(total, "%")}, so nobody can tell how much each counts; share out 100 % among them"
        : null;
}

// A key result's own weight is its share of the objective.
static double? Weight(Goal below, Goal goal) =>
    below.Supports.First(support => support.Goal == goal).Weight ?? (below.Objective == goal ? below.Weight : null);

// Only where each of them has a part of one total, for the same day and in the same unit, is it plain what is left over.
static string? TargetProblem(Measure measure, List<Goal> below)
{
    if (measure is not { IsTotal: true, Metric: not null, Target: { } target } || below.Count < 2 || !measure.Goal.Submission.IsComplete(SubmissionList.Goals)) return null;
    var parts = below.Select(other => other.Measures.FirstOrDefault(part => part.IsPartOf(measure))).ToList();
    if (parts.Contains(null)) return null;
    var total = parts.Sum(part => part!.Target!.Value);
    return measure.EffectiveDirection switch
    {
        Direction.Up when total < target => $"promise {measure.InUnit(total)} of {measure.DisplayName} together, and this one {measure.InUnit(target)}; share out the other {measure.InUnit(target - total)}, or lower the target",
        Direction.Down when total > target => $"allow {measure.InUnit(total)} of {measure.DisplayName} together, and this one {measure.InUnit(target)}; tighten them by {measure.InUnit(total - target)}, or raise the target",
        _ => null,
    };
}

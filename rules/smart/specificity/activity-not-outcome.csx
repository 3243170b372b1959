[Rule("GR1006", "activity-not-outcome", Category.Specificity, Severity.Warning,
    Message = "{0} counts work done, which can all be done without anything getting better; measure what it is meant to change, and keep this to steer by")]
static Finding? Check(Goal goal)
{
    if (goal.KeyResults.Any()) return null;
    if (goal.Measures.Count > 0)
    {
        return goal.Measures.All(measure => measure.Metric is { Kind: MetricKind.Activity or MetricKind.Output })
            ? Finding.At(goal.Measures[0].At("metric", goal.Measures[0].MetricId!), string.Join(" and ", goal.Measures.Select(measure => measure.DisplayName)))
            : null;
    }

    return goal.Statement is { Activity: { } activity, Target: { } target, Judgement.Activity: > LeastChance } && activity.Span.Overlaps(target.Phrase.Span) && !MayNameResult(goal.Statement) ? Finding.At(activity, $"'{activity}'") : null;
}

// Counts alone are often results, so that more than a bare majority of the signs must speak for work.
const double LeastChance = 0.55;

// What other people do, a second number, a share or a value to reach may be the result that the work is for.
static bool MayNameResult(Statement statement) =>
    statement.Clauses is [{ ObjectKind: ObjectKind.People }, ..] ||
    statement.Amounts.Count > 1 || statement.Amounts.Any(amount => amount.Unit.Length > 0 || amount.Role != AmountRole.Unknown);

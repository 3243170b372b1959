[Rule("GR2002", "target-too-easy", Category.Achievability, Severity.Warning,
    Message = "{0} already stands at {1}, which reaches the target of {2}; aim for what is not reached yet or, if the point is to hold it, say that it is judged in every period")]
static IEnumerable<Finding> Check(Goal goal) =>
    from measure in goal.Measures
    where !goal.IsClosed && IsComparable(measure) && measure.IsReachedBy(measure.Standing)
    select Finding.At(measure.TargetLocation, measure.DisplayName, measure.InUnit(measure.Standing), measure.InUnit(measure.Target));

// A month's value says nothing about a total, and holding a value in every period is no matter of reaching it once.
static bool IsComparable(Measure measure) =>
    measure.Judged is not (Judged.Total or Judged.EveryPeriod) && measure.Metric?.Aggregation != Aggregation.Sum;

[Rule("GR2003", "baseline-not-in-history", Category.Achievability, Severity.Warning,
    Message = "The baseline of {0} is {1}, but its history says {2} on {3}, so progress would be counted from the wrong place; correct the baseline")]
static IEnumerable<Finding> Check(Goal goal) =>
    from measure in goal.Measures
    let observed = measure.ObservedAtStart
    where !goal.IsClosed && !measure.IsTotal && measure.Baseline is not null && observed is not null
    where !measure.StartsAt(observed.Value) && !measure.StartsAt(measure.Latest!.Value)
    select Finding.At(measure.BaselineLocation, measure.DisplayName, measure.InUnit(measure.Baseline), measure.InUnit(observed.Value), observed.Date)
        .WithNumber("baseline", measure.BaselineLocation, observed.Value);

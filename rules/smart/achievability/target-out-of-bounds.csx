[Rule("GR2005", "target-out-of-bounds", Category.Achievability, Severity.Error,
    Message = "{0} cannot be {1}: {2}; correct the target",
    Supersedes = ["GR2001", "GR2009"])]
static IEnumerable<Finding> Check(Goal goal) =>
    from measure in goal.Measures
    from end in Ends(measure)
    let bound = Broken(measure, end.Value)
    where bound is not null
    select Finding.At(end.Location, measure.DisplayName, measure.InUnit(end.Value), bound);

static IEnumerable<(Location Location, double Value)> Ends(Measure measure)
{
    if (measure.Target is { } target) yield return (measure.TargetLocation, target);
    if (measure.TargetUpper is { } upper) yield return (measure.TargetUpperLocation, upper);
}

static string? Broken(Measure measure, double value) => measure switch
{
    { LowerBound: { } lowest } when value < lowest => $"it is never below {measure.InUnit(lowest)}",
    { UpperBound: { } highest } when value > highest => $"it is never above {measure.InUnit(highest)}",
    _ => null,
};

[Rule("GR2013", "target-unchanged", Category.Achievability, Severity.Info,
    Message = "The target of {1} for {0} is the same as in the cycle before, {2}")]
static IEnumerable<Finding> Check(Goal goal) =>
    from measure in goal.Measures
    where !goal.IsClosed && measure.Target is not null && measure.Target == measure.PreviousTarget && CouldChange(measure)
    select Finding.At(measure.TargetLocation, measure.DisplayName, measure.InUnit(measure.Target), Advice(measure));

// What is to be kept stays as it is, and beyond all or none there is nothing.
static bool CouldChange(Measure measure) =>
    measure.EffectiveDirection != Direction.Keep
    && measure is not ({ Target: 0 } or { EffectiveUnit: "%", Target: 100 })
    && (measure.EffectiveDirection == Direction.Down ? measure.LowerBound : measure.UpperBound) != measure.Target;

static string Advice(Measure measure) => measure.Latest?.Value switch
{
    { } latest when measure.IsReachedBy(latest) => $"and {measure.InUnit(latest)} reaches it already; aim beyond it",
    { } latest when measure.IsWorse(latest, measure.Target) => $"and {measure.InUnit(latest)} still falls short of it; say what will be done differently this time",
    _ => "and nothing shows what came of it; look at that first, then set one that fits where the measure stands today",
};

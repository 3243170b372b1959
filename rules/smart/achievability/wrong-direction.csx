[Rule("GR2004", "wrong-direction", Category.Achievability, Severity.Error,
    Message = "The target of {1} for {0} is worse than where it stands, {2}: {3} is better; correct the target, the baseline or the direction",
    Supersedes = ["GR2001", "GR2002", "GR2009"])]
static IEnumerable<Finding> Check(Goal goal) =>
    from measure in goal.Measures
    where IsOneLevel(measure) && measure.IsWorse(measure.Target, measure.Baseline)
    select Finding.At(measure.TargetLocation, measure.DisplayName, measure.InUnit(measure.Target), measure.InUnit(measure.Baseline),
        measure.EffectiveDirection == Direction.Up ? "more" : "less");

// A floor that is held in every period may lie below today's value, a total is no level, and a range has two ends.
static bool IsOneLevel(Measure measure) => measure.Judged is not (Judged.EveryPeriod or Judged.Total) && measure.TargetUpper is null;

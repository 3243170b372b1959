[Rule("GR2014", "no-counter-metric", Category.Achievability, Severity.Info,
    Message = "{0} asks for more or faster, and nothing beside it shows whether the work gets worse; add a measure of how well it is done, such as errors, complaints or rework")]
static Finding? Check(Goal goal)
{
    if (goal.IsClosed) return null;
    var measure = goal.Measures.FirstOrDefault(candidate => candidate is { Target: not null, AsksForVolumeOrSpeed: true });
    return measure is not null && !Beside(goal).Any(other => other.WatchesQuality) && !Around(goal).Any(owner => owner.WatchesQuality)
        ? Finding.At(measure.TargetLocation, measure.DisplayName)
        : null;
}

// The goal and those that it shares an objective with.
static IEnumerable<Goal> Beside(Goal goal) => new[] { goal, goal.Objective }.OfType<Goal>()
    .Concat(goal.KeyResults)
    .Concat(goal.Objective?.KeyResults ?? []);

static IEnumerable<Owner> Around(Goal goal) =>
    new[] { goal.Owner, goal.Owner is Person person ? person.Team ?? goal.Team : goal.Team }.OfType<Owner>();

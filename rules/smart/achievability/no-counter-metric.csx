[Rule("GR2014", "no-counter-metric", Category.Achievability, Severity.Info,
    Message = "{0} asks for more or faster, and nothing beside it shows whether the work gets worse; add a measure of how well it is done, such as errors, complaints or rework")]
static Finding? Check(Goal goal)
{
    if (goal.IsClosed) return null;
    var measure = goal.Measures.FirstOrDefault(candidate => candidate is { Target: not null, AsksForVolumeOrSpeed: true });
    return measure is not null && !Beside(goal).Any(IsWatched) && !InSets(goal).Any(metric => metric.WatchesQuality || metric.IsResult == true)
        ? Finding.At(measure.TargetLocation, measure.DisplayName)
        : null;
}

// The goal, those that it shares an objective or an owner with and, where no owner is named, those of its team.
static IEnumerable<Goal> Beside(Goal goal) => new[] { goal, goal.Objective }.OfType<Goal>()
    .Concat(goal.KeyResults)
    .Concat(goal.Objective?.KeyResults ?? [])
    .Concat(goal.Owner?.Goals ?? [])
    .Concat(goal.Owner is null && goal.Team is { } team ? goal.Submission.Goals.Where(other => other.Team == team) : []);

// A result beside it may show it as well.
static bool IsWatched(Goal goal) =>
    goal.WatchesQuality || goal.Measures.Any(measure => measure.Metric?.IsResult == true);

static IEnumerable<Metric> InSets(Goal goal) =>
    from set in goal.Submission.MetricSets
    where (set.Person is { } person && person == goal.Owner) || (TeamOf(goal) is { } team && set.Team == team)
    from member in set.Members
    where member.Metric is not null
    select member.Metric;

static Team? TeamOf(Goal goal) => goal.Owner is Team team ? team : (goal.Owner as Person)?.Team ?? goal.Team;

[Rule("GR2010", "outside-owners-control", Category.Achievability, Severity.Info,
    Message = "{0} belongs to {1}, and {2} owns none of the metrics that drive it, so its owner can only hope; measure what {2} can change, or let {1} own the goal")]
static IEnumerable<Finding> Check(Goal goal)
{
    if (goal.IsClosed || TeamOf(goal) is not { } team) yield break;
    foreach (var measure in goal.Measures)
    {
        if (measure.Metric is { Team: { } owner } metric && metric.Drivers.All(driver => driver.Team is { } other && !AreOne(team, other) && !AreOne(goal.Team ?? team, other)))
            yield return Finding.At(measure.At("metric", measure.MetricId!), measure.DisplayName, NameOf(owner), NameOf(team));
    }
}

static Team? TeamOf(Goal goal) => goal.Owner switch
{
    Team team => team,
    Person person => person.Team,
    _ => null,
};

// A team answers for what the teams within it do, and has a part in what it is a part of.
static bool AreOne(Team left, Team right) => IsWithin(left, right) || IsWithin(right, left);

static bool IsWithin(Team team, Team other)
{
    var (at, steps) = (team, 0);
    while (at is not null && steps++ < 50)
    {
        if (at == other || at.ParentId == other.Id) return true;
        at = at.Parent;
    }

    return false;
}

static string NameOf(Team team) => team.Name.Length > 0 ? team.Name : team.Id;

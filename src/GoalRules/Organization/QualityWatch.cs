namespace GoalRules;

/// <summary>Who has a goal or a metric that would show if work got worse, found once for a submission. A result shows it too.</summary>
internal sealed class QualityWatch
{
    private readonly HashSet<Owner> _owners = [];

    public QualityWatch(Submission linked)
    {
        foreach (var goal in linked.Goals.Where(goal => goal.WatchesQuality))
        {
            Add(goal.Owner);
            if (goal.Owner is not Person) Add(goal.Team);
        }

        foreach (var set in linked.MetricSets.Where(set => set.Members.Any(member => member.Metric is { WatchesQuality: true } or { IsResult: true })))
        {
            Add(set.Person);
            Add(set.Team);
        }
    }

    public bool IsKeptBy(Owner owner) => _owners.Contains(owner);

    private void Add(Owner? owner)
    {
        if (owner is not null) _owners.Add(owner);
    }
}

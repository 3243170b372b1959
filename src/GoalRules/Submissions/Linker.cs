namespace GoalRules;

/// <summary>
/// Turns a submission as sent into the graph that rules walk: copies of its subjects that know each other and read their texts
/// under one pack. The submission that was sent stays as it is, so any number of packs can link it at the same time.
/// </summary>
internal static class Linker
{
    /// <param name="submitted">A valid submission whose as-of date is set.</param>
    /// <param name="conventions">Those of the pack.</param>
    /// <param name="isOwned">Whether nobody else needs the submission, so that its lists may be used up.</param>
    public static Submission Link(Submission submitted, Conventions conventions, bool isOwned = false)
    {
        var linked = submitted with
        {
            // By id, so that no rule that walks from neighbour to neighbour can see the order in which they were sent.
            Goals = ById.Sort(submitted.Goals, goal => Copy(goal, conventions.Lexicons), isOwned),
            Metrics = ById.Sort(submitted.Metrics, metric => metric with { History = InOrder(metric.History) }, isOwned),
            MetricSets = ById.Sort(submitted.MetricSets, set => set with { Members = CopyOf(set.Members, member => member with { }) }),
            Teams = ById.Sort(submitted.Teams, team => team with { }, isOwned),
            People = ById.Sort(submitted.People, person => person with { }, isOwned),
            Funnels = [.. submitted.Funnels.Select(funnel => funnel with { })],
            Glossary = [.. submitted.Glossary, .. conventions.Glossary],
            Conventions = conventions,
        };
        linked.Submission = linked;
        linked.Indexes = new SubmissionIndexes(linked);

        foreach (var team in linked.Teams)
        {
            team.Submission = linked;
            team.Parent = ById.Find(linked.Teams, team.ParentId);
            team.Partners = FindAll(linked.Teams, team.PartnerIds);
        }

        foreach (var person in linked.People)
        {
            person.Submission = linked;
            person.Team = ById.Find(linked.Teams, person.TeamId);
            person.Manager = ById.Find(linked.People, person.ManagerId);
        }

        foreach (var metric in linked.Metrics)
        {
            metric.Submission = linked;
            metric.Team = ById.Find(linked.Teams, metric.TeamId);
            DriveOthers(metric, linked.Metrics);
        }

        foreach (var funnel in linked.Funnels) funnel.Stages = [.. funnel.StageIds.Select(id => ById.Find(linked.Metrics, id))];
        foreach (var set in linked.MetricSets)
        {
            set.Submission = linked;
            set.Team = ById.Find(linked.Teams, set.TeamId);
            set.Person = ById.Find(linked.People, set.PersonId);
            foreach (var member in set.Members) member.Metric = ById.Find(linked.Metrics, member.MetricId);
        }

        foreach (var goal in linked.Goals)
        {
            goal.Submission = linked;
            goal.Team = ById.Find(linked.Teams, goal.TeamId);
            foreach (var support in goal.Supports) support.Goal = ById.Find(linked.Goals, support.GoalId);
            for (var i = 0; i < goal.Measures.Count; i++)
            {
                var measure = goal.Measures[i];
                measure.Goal = goal;
                measure.Index = i;
                measure.Metric = ById.Find(linked.Metrics, measure.MetricId);
            }
        }

        LinkBackwards(linked);
        return linked;
    }

    /// <summary>A copy, so that nothing that the caller does to his list is seen.</summary>
    private static Observation[] InOrder(IReadOnlyList<Observation> history)
    {
        for (var i = 1; i < history.Count; i++)
        {
            if (history[i].Date < history[i - 1].Date) return [.. history.OrderBy(observation => observation.Date)];
        }

        return [.. history];
    }

    private static T[] CopyOf<T>(IReadOnlyList<T> items, Func<T, T> copy)
    {
        if (items.Count == 0) return [];
        var copies = new T[items.Count];
        for (var i = 0; i < copies.Length; i++) copies[i] = copy(items[i]);
        return copies;
    }

    private static Goal Copy(Goal goal, Lexicons lexicons)
    {
        var lexicon = lexicons.For(goal.Language);
        return goal with
        {
            Statement = goal.Statement.Of(goal.Id, "statement", lexicon),
            Description = goal.Description.Of(goal.Id, "description", lexicon),
            Supports = CopyOf(goal.Supports, support => support with { }),
            Measures = CopyOf(goal.Measures, measure => measure with { }),
        };
    }

    /// <summary>The links that need all the others: who supports a goal, who answers for it.</summary>
    private static void LinkBackwards(Submission linked)
    {
        var supporters = new Groups<Goal, Goal>();
        foreach (var goal in linked.Goals)
        {
            foreach (var support in goal.Supports)
            {
                if (support.Goal is { } supported) supporters.Add(supported, goal);
            }
        }

        foreach (var goal in linked.Goals) goal.SupportedBy = supporters.Of(goal);
        var drivers = new Groups<Metric, Metric>();
        foreach (var metric in linked.Metrics)
        {
            foreach (var driven in metric.Drives) drivers.Add(driven, metric);
        }

        foreach (var metric in linked.Metrics) metric.DrivenBy = drivers.Of(metric);
        var neighbours = new Groups<Team, Team>();
        foreach (var team in linked.Teams)
        {
            foreach (var partner in team.Partners.Where(partner => partner != team))
            {
                neighbours.Add(team, partner);
                neighbours.Add(partner, team);
            }
        }

        foreach (var team in linked.Teams) team.WorksWith = [.. neighbours.Of(team).Distinct().OrderBy(other => other.Id, StringComparer.Ordinal)];
        var owned = new Groups<Owner, Goal>();
        foreach (var goal in linked.Goals)
        {
            goal.LastResultDue = goal.IsObjective ? goal.KeyResults.Max(result => result.OwnDue) : null;
            goal.Owner = FindOwner(goal.OwnerId ?? goal.Objective?.OwnerId);
            goal.ProposedBy = FindOwner(goal.ProposedById);
            if (goal.Owner is not null) owned.Add(goal.Owner, goal);
        }

        foreach (var team in linked.Teams) team.Goals = owned.Of(team);
        foreach (var person in linked.People) person.Goals = owned.Of(person);

        Owner? FindOwner(string? id) => (Owner?)ById.Find(linked.People, id) ?? ById.Find(linked.Teams, id);
    }

    private static void DriveOthers(Metric metric, IReadOnlyList<Metric> metrics)
    {
        if (metric.DrivesIds.Count + metric.DriverEffects.Count == 0) return;
        string[] ids = [.. metric.DrivesIds.Concat(metric.DriverEffects.Select(effect => effect.MetricId)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        metric.Drives = FindAll(metrics, ids);
        metric.DrivesUnknown = metric.Drives.Count < ids.Length;
    }

    private static IReadOnlyList<T> FindAll<T>(IReadOnlyList<T> subjects, IReadOnlyList<string> ids)
        where T : Subject => ids.Count == 0 ? [] : [.. ids.Select(id => ById.Find(subjects, id)).OfType<T>()];

    /// <summary>Items by key, each once.</summary>
    private sealed class Groups<TKey, TItem>
        where TKey : class
        where TItem : class
    {
        private readonly Dictionary<TKey, List<TItem>> _groups = [];

        /// <param name="item">The same one is added to a key without others in between.</param>
        public void Add(TKey key, TItem item)
        {
            if (!_groups.TryGetValue(key, out var items)) _groups[key] = [item];
            else if (items[^1] != item) items.Add(item);
        }

        public TItem[] Of(TKey key) => _groups.TryGetValue(key, out var items) ? items.ToArray() : [];
    }
}

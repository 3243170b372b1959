namespace GoalRules;

/// <summary>
/// Turns a submission as sent into the graph that rules walk: copies of its subjects that know each other and read their texts
/// under one pack. The submission that was sent stays as it is, so any number of packs can link it at the same time.
/// </summary>
internal static class Linker
{
    /// <param name="submitted">A valid submission whose as-of date is set.</param>
    /// <param name="conventions">Those of the pack.</param>
    public static Submission Link(Submission submitted, Conventions conventions)
    {
        var linked = submitted with
        {
            Goals = [.. InOrder(submitted.Goals).Select(goal => Copy(goal, conventions.Lexicons))],
            Metrics = [.. InOrder(submitted.Metrics).Select(metric => metric with { History = [.. metric.History.OrderBy(observation => observation.Date)] })],
            MetricSets = [.. InOrder(submitted.MetricSets).Select(set => set with { Members = [.. set.Members.Select(member => member with { })] })],
            Teams = [.. InOrder(submitted.Teams).Select(team => team with { })],
            People = [.. InOrder(submitted.People).Select(person => person with { })],
            Glossary = [.. submitted.Glossary, .. conventions.Glossary],
            Conventions = conventions,
        };
        linked.Submission = linked;
        linked.Indexes = new SubmissionIndexes(linked);

        var goals = ById(linked.Goals);
        var metrics = ById(linked.Metrics);
        var teams = ById(linked.Teams);
        var people = ById(linked.People);

        foreach (var team in linked.Teams)
        {
            team.Submission = linked;
            team.Parent = Find(teams, team.ParentId);
            team.Partners = FindAll(teams, team.PartnerIds);
        }

        foreach (var person in linked.People)
        {
            person.Submission = linked;
            person.Team = Find(teams, person.TeamId);
            person.Manager = Find(people, person.ManagerId);
        }

        foreach (var metric in linked.Metrics)
        {
            metric.Submission = linked;
            metric.Team = Find(teams, metric.TeamId);
            metric.Drives = FindAll(metrics, metric.DrivesIds);
        }

        foreach (var set in linked.MetricSets)
        {
            set.Submission = linked;
            set.Team = Find(teams, set.TeamId);
            set.Person = Find(people, set.PersonId);
            foreach (var member in set.Members) member.Metric = Find(metrics, member.MetricId);
        }

        foreach (var goal in linked.Goals)
        {
            goal.Submission = linked;
            goal.Team = Find(teams, goal.TeamId);
            foreach (var support in goal.Supports) support.Goal = Find(goals, support.GoalId);
            for (var i = 0; i < goal.Measures.Count; i++)
            {
                var measure = goal.Measures[i];
                measure.Goal = goal;
                measure.Index = i;
                measure.Metric = Find(metrics, measure.MetricId);
            }
        }

        LinkBackwards(linked, people, teams);
        return linked;
    }

    /// <summary>By id, so that no rule that walks from neighbour to neighbour can see the order in which they were sent.</summary>
    private static IEnumerable<T> InOrder<T>(IReadOnlyList<T> subjects)
        where T : Subject => subjects.OrderBy(subject => subject.Id, StringComparer.Ordinal);

    private static Goal Copy(Goal goal, Lexicons lexicons)
    {
        var lexicon = lexicons.For(goal.Language);
        return goal with
        {
            Statement = goal.Statement.Of(goal.Id, "statement", lexicon),
            Description = goal.Description.Of(goal.Id, "description", lexicon),
            Supports = [.. goal.Supports.Select(support => support with { })],
            Measures = [.. goal.Measures.Select(measure => measure with { })],
        };
    }

    /// <summary>The links that need all the others: who supports a goal, who answers for it.</summary>
    private static void LinkBackwards(Submission linked, Dictionary<string, Person> people, Dictionary<string, Team> teams)
    {
        var supporters = linked.Goals
            .SelectMany(goal => goal.Supports.Select(support => support.Goal).OfType<Goal>().Distinct(), (goal, supported) => (goal, supported))
            .ToLookup(pair => pair.supported, pair => pair.goal);
        foreach (var goal in linked.Goals)
        {
            goal.SupportedBy = [.. supporters[goal]];
            goal.LastResultDue = goal.KeyResults.Max(result => result.OwnDue);
            goal.Owner = FindOwner(goal.OwnerId ?? goal.Objective?.OwnerId);
            goal.ProposedBy = FindOwner(goal.ProposedById);
        }

        var owned = linked.Goals.Where(goal => goal.Owner is not null).ToLookup(goal => goal.Owner!);
        foreach (var owner in linked.People.Concat<Owner>(linked.Teams)) owner.Goals = [.. owned[owner]];

        Owner? FindOwner(string? id) => (Owner?)Find(people, id) ?? Find(teams, id);
    }

    private static Dictionary<string, T> ById<T>(IReadOnlyList<T> subjects)
        where T : Subject => subjects.ToDictionary(subject => subject.Id, StringComparer.Ordinal);

    private static T? Find<T>(Dictionary<string, T> byId, string? id)
        where T : Subject => id is null ? null : byId.GetValueOrDefault(id);

    private static T[] FindAll<T>(Dictionary<string, T> byId, IReadOnlyList<string> ids)
        where T : Subject => [.. ids.Select(id => Find(byId, id)).OfType<T>()];
}

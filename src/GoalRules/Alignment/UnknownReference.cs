namespace GoalRules;

/// <summary>An id of something that the submission is known to lack.</summary>
/// <param name="Location">The field that holds the id.</param>
/// <param name="Id">The id.</param>
/// <param name="Kind">What the id should be of, in words: "goal", "person or team".</param>
public sealed record UnknownReference(Location Location, string Id, string Kind)
{
    internal static IEnumerable<UnknownReference> In(Subject subject) => subject.Submission.Complete.Count == 0 ? [] : Lacking(subject).OfType<UnknownReference>();

    private static IEnumerable<UnknownReference?> Lacking(Subject subject) => subject switch
    {
        Goal goal => In(goal),
        Metric metric => In(metric),
        MetricSet set => [Team(set, "team", set.TeamId), Person(set, "person", set.PersonId), .. set.Members.Select((member, i) => Metric(set, $"members[{i}].metric", member.MetricId))],
        Team team => [Team(team, "parent", team.ParentId), .. team.PartnerIds.Select((id, i) => Team(team, $"partners[{i}]", id))],
        Person person => [Team(person, "team", person.TeamId), Person(person, "manager", person.ManagerId)],
        _ => [],
    };

    private static IEnumerable<UnknownReference?> In(Goal goal) =>
        new[]
        {
            Goal(goal, "replacedBy", goal.ReplacedById),
            Owner(goal, "owner", goal.OwnerId),
            Owner(goal, "proposedBy", goal.ProposedById),
            Team(goal, "team", goal.TeamId),
        }
        .Concat(goal.Supports.Select((support, i) => support.Goal is null ? Goal(goal, $"supports[{i}].goal", support.GoalId) : null))
        .Concat(goal.ContributorIds.Select((id, i) => Owner(goal, $"contributors[{i}]", id)))
        .Concat(goal.Measures.Select((measure, i) => measure.Metric is null ? Metric(goal, $"measures[{i}].metric", measure.MetricId) : null));

    private static IEnumerable<UnknownReference?> In(Metric metric) =>
        metric.DrivesIds.Select((id, i) => Metric(metric, $"drives[{i}]", id))
            .Concat(metric.DriverEffects.Select((effect, i) => Metric(metric, $"driverEffects[{i}].metric", effect.MetricId)))
            .Append(Team(metric, "team", metric.TeamId));

    private static UnknownReference? Goal(Subject from, string field, string? id) => Lacking(from, field, id, "goal", SubmissionList.Goals);

    private static UnknownReference? Metric(Subject from, string field, string? id) => Lacking(from, field, id, "metric", SubmissionList.Metrics);

    private static UnknownReference? Team(Subject from, string field, string? id) => Lacking(from, field, id, "team", SubmissionList.Teams);

    private static UnknownReference? Person(Subject from, string field, string? id) => Lacking(from, field, id, "person", SubmissionList.People);

    private static UnknownReference? Owner(Subject from, string field, string? id) =>
        Lacking(from, field, id, "person or team", SubmissionList.People, SubmissionList.Teams);

    private static UnknownReference? Lacking(Subject from, string field, string? id, string kind, params ReadOnlySpan<SubmissionList> lists) =>
        !string.IsNullOrEmpty(id) && from.Submission.Lacks(id, lists) ? new UnknownReference(from.At(field, id), id, kind) : null;
}

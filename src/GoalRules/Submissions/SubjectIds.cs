namespace GoalRules;

/// <summary>The ids that each list of a submission holds.</summary>
internal sealed class SubjectIds(Submission submission)
{
    private readonly Lazy<HashSet<string>> _goals = Of(submission.Goals);
    private readonly Lazy<HashSet<string>> _metrics = Of(submission.Metrics);
    private readonly Lazy<HashSet<string>> _metricSets = Of(submission.MetricSets);
    private readonly Lazy<HashSet<string>> _teams = Of(submission.Teams);
    private readonly Lazy<HashSet<string>> _people = Of(submission.People);

    public bool Holds(SubmissionList list, string id) => (list switch
    {
        SubmissionList.Goals => _goals,
        SubmissionList.Metrics => _metrics,
        SubmissionList.MetricSets => _metricSets,
        SubmissionList.Teams => _teams,
        _ => _people,
    }).Value.Contains(id);

    private static Lazy<HashSet<string>> Of(IReadOnlyList<Subject> subjects) =>
        new(() => subjects.Select(subject => subject.Id).ToHashSet(StringComparer.Ordinal));
}

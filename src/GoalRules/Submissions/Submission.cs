using System.Text.Json.Serialization;

namespace GoalRules;

/// <summary>
/// What is evaluated together. Dates are calendar dates; ids are the caller's own. References that point nowhere are kept,
/// for rules to report; see <see cref="SubmissionValidation"/> for what is refused.
/// </summary>
public sealed record Submission : Subject
{
    /// <summary>Empty: there is only one.</summary>
    [JsonIgnore]
    public override string Id => "";

    public Cycle? Cycle { get; init; }

    public IReadOnlyList<Goal> Goals { get; init; } = [];

    public IReadOnlyList<Metric> Metrics { get; init; } = [];

    public IReadOnlyList<MetricSet> MetricSets { get; init; } = [];

    public IReadOnlyList<Team> Teams { get; init; } = [];

    public IReadOnlyList<Person> People { get; init; } = [];

    public IReadOnlyList<Term> Glossary { get; init; } = [];

    public IReadOnlyList<Funnel> Funnels { get; init; } = [];

    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    /// <summary>The day as of which everything is judged; absent: today, resolved once where the evaluation begins.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>When the strategy last changed.</summary>
    public DateOnly? StrategyChangedOn { get; init; }

    /// <summary>Which lists hold everything there is, so that what is absent from them is known to be absent.</summary>
    public IReadOnlyList<SubmissionList> Complete { get; init; } = [];

    /// <summary>Ids of the goals to evaluate; the rest is context. Empty: everything is evaluated.</summary>
    public IReadOnlyList<string> EvaluateOnly { get; init; } = [];

    public override SubjectType SubjectType => SubjectType.Submission;

    /// <summary>When the organisation's years begin, as the pack says.</summary>
    [JsonIgnore]
    public FiscalCalendar Calendar => Conventions.Calendar;

    /// <summary>What the pack under which the submission was linked knows about language and calendar.</summary>
    internal Conventions Conventions { get; init; } = new();

    /// <summary>Whether there are so many goals that what is read of them is let go at once and read again when needed, so that memory holds them.</summary>
    internal bool IsLarge => Goals.Count > 20_000;

    /// <summary>Whether <paramref name="list"/> is known to hold everything there is.</summary>
    public bool IsComplete(SubmissionList list) => Complete.Contains(list);

    /// <summary>Which lists hold anything.</summary>
    internal IReadOnlyList<SubmissionList> ListsThatItHas =>
    [
        .. new (SubmissionList List, int Count)[]
        {
            (SubmissionList.Goals, Goals.Count),
            (SubmissionList.Metrics, Metrics.Count),
            (SubmissionList.MetricSets, MetricSets.Count),
            (SubmissionList.Teams, Teams.Count),
            (SubmissionList.People, People.Count),
        }.Where(list => list.Count > 0).Select(list => list.List),
    ];

    /// <summary>Whether none of these lists holds the id; false where one of them is not complete, since it may hold the id after all.</summary>
    /// <exception cref="InvalidOperationException">The submission has not been linked: evaluate it under a pack.</exception>
    public bool Lacks(string id, params ReadOnlySpan<SubmissionList> lists)
    {
        foreach (var list in lists)
        {
            if (!IsComplete(list) || Indexes.Holds(list, id)) return false;
        }

        return true;
    }

    /// <summary>Whether the caller sends people or teams, so that a goal without an owner is known to lack one.</summary>
    [JsonIgnore]
    public bool NamesOwners => People.Count > 0 || Teams.Count > 0 || IsComplete(SubmissionList.People) || IsComplete(SubmissionList.Teams);

    /// <summary>
    /// Whether the glossary, the pack's or the submission's, or a metric gives a term its meaning: by that name, by its letters ("MQL" for
    /// "marketing qualified lead"), or inside a metric's name or definition.
    /// </summary>
    /// <exception cref="InvalidOperationException">The submission has not been linked: evaluate it under a pack.</exception>
    public bool Defines(string term) => Indexes.Definitions.Hold(term);

    /// <summary>Whether any of the goals is a company objective.</summary>
    /// <exception cref="InvalidOperationException">The submission has not been linked: evaluate it under a pack.</exception>
    [JsonIgnore]
    public bool HasCompanyObjective => WaysUp.HasCompanyObjective;

    internal WaysUp WaysUp => Indexes.WaysUp;

    internal StrategicWays StrategicWays => Indexes.StrategicWays;

    internal SupportCircles Circles => Indexes.Circles;

    internal Namesakes Namesakes => Indexes.Namesakes;

    internal IReadOnlySet<Metric> MetricsInUse => Indexes.MetricsInUse;

    internal MetricReach Reach => Indexes.Reach;

    internal TeamMetrics TeamMetrics => Indexes.TeamMetrics;

    internal QualityWatch QualityWatch => Indexes.QualityWatch;

    /// <summary>What is computed over the whole submission; made when it is linked.</summary>
    internal SubmissionIndexes Indexes
    {
        get => field ?? throw new InvalidOperationException("The submission is not linked yet; evaluate it under a rule pack.");
        set;
    }

    public bool Equals(Submission? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>The lists of a submission that can be declared complete.</summary>
public enum SubmissionList
{
    Goals,
    Metrics,
    MetricSets,
    Teams,
    People,
}

namespace GoalRules;

/// <summary>What is costly about a linked submission, each computed on first use and once, whichever thread comes first.</summary>
internal sealed class SubmissionIndexes(Submission linked)
{
    private readonly Lazy<WaysUp> _waysUp = new(() => new WaysUp(linked.Goals));
    private readonly Lazy<Supporters> _supporters = new(() => new Supporters(linked.Goals));
    private readonly Lazy<StrategicWays> _strategicWays = new(() => new StrategicWays(linked.Metrics));
    private readonly Lazy<SupportCircles> _circles = new(() => new SupportCircles(linked.Goals));
    private readonly Lazy<LevelsBelow> _levelsBelow = new(() => new LevelsBelow(linked.Goals));
    private readonly Lazy<DuplicateGoals> _duplicates = new(() => new DuplicateGoals(linked));
    private readonly Lazy<SharedMetrics> _sharedMetrics = new(() => new SharedMetrics(linked.Goals));
    private readonly Lazy<Kinship> _kinship = new(() => new Kinship(linked));
    private readonly Lazy<Namesakes> _namesakes = new(() => new Namesakes(linked.Metrics));
    private readonly Lazy<HashSet<Metric>> _metricsInUse = new(() => InUse(linked));
    private readonly Lazy<TeamMetrics> _teamMetrics = new(() => new TeamMetrics(linked.MetricSets));
    private readonly Lazy<QualityWatch> _qualityWatch = new(() => new QualityWatch(linked));
    private readonly Lazy<Definitions> _definitions = new(() => new Definitions(linked));

    /// <summary>Whether one of the submission's lists, which are in the order of their ids, holds an id.</summary>
    public bool Holds(SubmissionList list, string id) => list switch
    {
        SubmissionList.Goals => ById.Find(linked.Goals, id) is not null,
        SubmissionList.Metrics => ById.Find(linked.Metrics, id) is not null,
        SubmissionList.MetricSets => ById.Find(linked.MetricSets, id) is not null,
        SubmissionList.Teams => ById.Find(linked.Teams, id) is not null,
        _ => ById.Find(linked.People, id) is not null,
    };

    /// <summary>Where the ways up from the goals end.</summary>
    public WaysUp WaysUp => _waysUp.Value;

    /// <summary>How many goals and people support the objectives.</summary>
    public Supporters Supporters => _supporters.Value;

    /// <summary>The ways from the metrics to strategic ones.</summary>
    public StrategicWays StrategicWays => _strategicWays.Value;

    /// <summary>The goals that support themselves through others.</summary>
    public SupportCircles Circles => _circles.Value;

    /// <summary>Below which goals there are goals of departments and of teams.</summary>
    public LevelsBelow LevelsBelow => _levelsBelow.Value;

    /// <summary>The goals that say the same.</summary>
    public DuplicateGoals Duplicates => _duplicates.Value;

    /// <summary>What else open goals ask of a metric that they share.</summary>
    public SharedMetrics SharedMetrics => _sharedMetrics.Value;

    /// <summary>Which goals have anything in common.</summary>
    public Kinship Kinship => _kinship.Value;

    /// <summary>The metrics that have a name in common.</summary>
    public Namesakes Namesakes => _namesakes.Value;

    /// <summary>The metrics that a set or an open goal names.</summary>
    public IReadOnlySet<Metric> MetricsInUse => _metricsInUse.Value;

    /// <summary>Which metrics lead to which level and perspective.</summary>
    public MetricReach Reach { get; } = new(linked.Metrics);

    /// <summary>What the teams are judged by.</summary>
    public TeamMetrics TeamMetrics => _teamMetrics.Value;

    /// <summary>Who would see if work got worse.</summary>
    public QualityWatch QualityWatch => _qualityWatch.Value;

    /// <summary>What the glossary and the metrics give a meaning to.</summary>
    public Definitions Definitions => _definitions.Value;

    private static HashSet<Metric> InUse(Submission linked) =>
    [
        .. linked.MetricSets.SelectMany(set => set.Members).Select(member => member.Metric).OfType<Metric>(),
        .. linked.Goals.Where(goal => !goal.IsClosed).SelectMany(goal => goal.Measures).Select(measure => measure.Metric).OfType<Metric>(),
    ];
}

using System.Text.Json.Serialization;

namespace GoalRules;

/// <summary>A KPI. Shares are percentages (45, not 0.45); money has its ISO 4217 code as unit.</summary>
public sealed record Metric : Subject
{
    public string Name { get; init; } = "";

    public string Definition { get; init; } = "";

    public string Formula { get; init; } = "";

    public string Unit { get; init; } = "";

    public Direction? Direction { get; init; }

    public MetricLevel? Level { get; init; }

    public Indicator? Indicator { get; init; }

    public MetricKind? Kind { get; init; }

    public Perspective? Perspective { get; init; }

    /// <summary>Ids of the metrics that this one drives.</summary>
    [JsonPropertyName("drives")]
    public IReadOnlyList<string> DrivesIds { get; init; } = [];

    /// <summary>The metrics that this one drives, as far as the submission holds them, and those of which it says by how much.</summary>
    [JsonIgnore]
    public IReadOnlyList<Metric> Drives { get; internal set; } = [];

    /// <summary>Whether the metric drives something that the submission does not hold.</summary>
    internal bool DrivesUnknown { get; set; }

    public IReadOnlyList<DriverEffect> DriverEffects { get; init; } = [];

    public Frequency? Frequency { get; init; }

    /// <summary>How the value of a longer period follows from those of shorter ones.</summary>
    public Aggregation? Aggregation { get; init; }

    /// <summary>Observations, one a day at the most; in the order of their dates once linked.</summary>
    public IReadOnlyList<Observation> History { get; init; } = [];

    /// <summary>The smallest value that is possible, in <see cref="Unit"/>.</summary>
    public double? Minimum { get; init; }

    /// <summary>The largest value that is possible, in <see cref="Unit"/>.</summary>
    public double? Maximum { get; init; }

    /// <summary>The system that the number is read from.</summary>
    public string Source { get; init; } = "";

    /// <summary>Id of the team that owns the metric.</summary>
    [JsonPropertyName("team")]
    public string? TeamId { get; init; }

    [JsonIgnore]
    public Team? Team { get; internal set; }

    /// <summary>The last observation that was known on the as-of date.</summary>
    [JsonIgnore]
    public Observation? Latest => On(Submission.AsOf!.Value);

    /// <summary>
    /// Whether the metric shows a result (true), or only steers towards one: leading, an activity, an output (false);
    /// null where the caller did not say.
    /// </summary>
    [JsonIgnore]
    public bool? IsResult => (Kind, Indicator) switch
    {
        (MetricKind.Activity or MetricKind.Output, _) => false,
        (_, GoalRules.Indicator.Leading) => false,
        (MetricKind.Outcome, _) => true,
        (_, GoalRules.Indicator.Lagging) => true,
        _ => null,
    };

    /// <summary>Whether the metric would show if work got worse, by its name: errors, complaints, satisfaction.</summary>
    [JsonIgnore]
    public bool WatchesQuality => Words.QualitySigns.OccursIn(PlainText.Of(Name));

    /// <summary>The metrics that drive this one, as far as the submission holds them.</summary>
    [JsonIgnore]
    public IReadOnlyList<Metric> DrivenBy { get; internal set; } = [];

    /// <summary>The metric and those that drive it, directly or through others.</summary>
    [JsonIgnore]
    public IReadOnlyCollection<Metric> Drivers
    {
        get
        {
            var known = new HashSet<Metric> { this };
            var open = new Stack<Metric>(known);
            while (open.TryPop(out var metric))
            {
                foreach (var driver in metric.DrivenBy)
                {
                    if (known.Add(driver)) open.Push(driver);
                }
            }

            return known;
        }
    }

    /// <summary>Whether this metric is one of others, or drives one of them directly or through others; null where too many metrics hang together to tell.</summary>
    public bool? LeadsTo(IReadOnlyCollection<Metric> others)
    {
        const int MostSearched = 200;
        var known = new HashSet<Metric> { this };
        var open = new Queue<Metric>(known);
        while (open.TryDequeue(out var metric))
        {
            if (others.Contains(metric)) return true;
            foreach (var driven in metric.Drives)
            {
                if (known.Add(driven)) open.Enqueue(driven);
            }

            if (known.Count > MostSearched) return null;
        }

        return false;
    }

    /// <summary>The name, shortened where it is long, else the id.</summary>
    [JsonIgnore]
    public string DisplayName => Name.Length > 0 ? DisplayText.Of(Name) : Id;

    /// <summary>Whether anybody is known to measure it: a team that owns it, a set that holds it, or an open goal.</summary>
    [JsonIgnore]
    public bool IsMeasured => !string.IsNullOrEmpty(TeamId) || Submission.MetricsInUse.Contains(this);

    /// <summary>How metrics of the same name have another unit, formula or definition than this one; null where none has.</summary>
    [JsonIgnore]
    public NamesakeDifference? OtherMeaning => Submission.Namesakes.OtherMeaningOf(this);

    /// <summary>How metrics that may well be this one are read from another source; null where none is.</summary>
    [JsonIgnore]
    public NamesakeDifference? OtherSource => Submission.Namesakes.OtherSourceOf(this);

    private Lexicon Words => Submission.Conventions.Lexicons.All;

    /// <summary>Whether the metric is of a level or a higher one, or drives such a metric, directly or through others; null where that cannot be known.</summary>
    public bool? LeadsTo(MetricLevel level) => Submission.Reach.To(level).From(this);

    /// <summary>Whether the metric is of a perspective, or drives such a metric, directly or through others; null where that cannot be known.</summary>
    public bool? LeadsTo(Perspective perspective) => Submission.Reach.To(perspective).From(this);

    /// <summary>
    /// The shortest chain of drivers from this metric to another, both included; empty where none leads there. It is searched for anew
    /// each time, so ask <see cref="LeadsTo(MetricLevel)"/> first where every metric is asked.
    /// </summary>
    public IReadOnlyList<Metric> DrivesPath(Metric to) => DriverPath.Between(this, to);

    /// <summary>The last observation that was known on a day; null where there is none.</summary>
    public Observation? On(DateOnly day) => CountUpTo(day) is > 0 and var count ? History[count - 1] : null;

    /// <summary>How many observations were known on a day.</summary>
    internal int CountUpTo(DateOnly day)
    {
        var (low, high) = (0, History.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (History[middle].Date <= day) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>
    /// Whether a value is known, or to be expected by the metric's frequency, between two days, both included; null where no frequency is given.
    /// </summary>
    public bool? IsObservedBetween(DateOnly from, DateOnly to)
    {
        if (Frequency is null) return null;
        var last = On(to);
        if (last is null) return to.DayNumber - from.DayNumber + 1 >= ShortestPeriod;
        return last.Date >= from || to.DayNumber - last.Date.DayNumber >= ShortestPeriod;
    }

    /// <summary>The days of the shortest period of the metric's frequency, such as February.</summary>
    private int ShortestPeriod => Frequency switch
    {
        GoalRules.Frequency.Weekly => 7,
        GoalRules.Frequency.Monthly => 28,
        GoalRules.Frequency.Quarterly => 90,
        GoalRules.Frequency.Yearly => 365,
        _ => 1,
    };

    public override SubjectType SubjectType => SubjectType.Metric;

    public bool Equals(Metric? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>Where a better value lies.</summary>
public enum Direction
{
    Up,
    Down,
    Keep,
}

/// <summary>The floor of the KPI pyramid: operational metrics drive tactical ones, which drive strategic ones.</summary>
public enum MetricLevel
{
    Strategic,
    Tactical,
    Operational,
}

/// <summary>Whether a metric moves before the result (leading) or shows it (lagging).</summary>
public enum Indicator
{
    Leading,
    Lagging,
}

/// <summary>What is counted: work done, what the work produced, or what changed because of it.</summary>
public enum MetricKind
{
    Activity,
    Output,
    Outcome,
}

/// <summary>The four perspectives of the balanced scorecard (Kaplan and Norton 1992).</summary>
public enum Perspective
{
    Financial,
    Customer,
    Process,
    People,
}

/// <summary>How often a metric is observed.</summary>
public enum Frequency
{
    Daily,
    Weekly,
    Monthly,
    Quarterly,
    Yearly,
}

/// <summary>How the value of a longer period follows from those of shorter ones.</summary>
public enum Aggregation
{
    Last,
    Sum,
    Average,
}

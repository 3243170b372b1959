using System.Text.Json.Serialization;

namespace GoalRules;

/// <summary>Something that a person, a team or an organisation wants to reach.</summary>
public sealed record Goal : Subject
{
    public GoalKind Kind { get; init; } = GoalKind.Goal;

    public GoalLevel? Level { get; init; }

    /// <summary>The goal's text. A string converts to it.</summary>
    public Statement Statement { get; init; } = "";

    public Statement Description { get; init; } = "";

    /// <summary>The language of the texts, as a BCP 47 tag; absent: the texts are read with the words of all known languages.</summary>
    public string? Language { get; init; }

    /// <summary>Id of the person or team that answers for the goal.</summary>
    [JsonPropertyName("owner")]
    public string? OwnerId { get; init; }

    /// <summary>Whoever answers for the goal; a key result without an owner has its objective's.</summary>
    [JsonIgnore]
    public Owner? Owner { get; internal set; }

    [JsonPropertyName("contributors")]
    public IReadOnlyList<string> ContributorIds { get; init; } = [];

    [JsonPropertyName("team")]
    public string? TeamId { get; init; }

    [JsonIgnore]
    public Team? Team { get; internal set; }

    public IReadOnlyList<Support> Supports { get; init; } = [];

    /// <summary>The goals that support this one, key results included.</summary>
    [JsonIgnore]
    public IReadOnlyList<Goal> SupportedBy { get; internal set; } = [];

    public IReadOnlyList<Measure> Measures { get; init; } = [];

    public DateOnly? Start { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>The part that the goal has among its owner's, 0 to 100.</summary>
    public double? Weight { get; init; }

    public GoalStatus? Status { get; init; }

    [JsonPropertyName("replacedBy")]
    public string? ReplacedById { get; init; }

    public bool Stretch { get; init; }

    public bool Operational { get; init; }

    /// <summary>Id of the person or team that proposed the goal.</summary>
    [JsonPropertyName("proposedBy")]
    public string? ProposedById { get; init; }

    /// <summary>Whoever proposed the goal; null where nobody is named or the submission does not hold them.</summary>
    [JsonIgnore]
    public Owner? ProposedBy { get; internal set; }

    public DateOnly? AgreedOn { get; init; }

    /// <summary>When the goal last changed in substance.</summary>
    public DateOnly? ChangedOn { get; init; }

    public IReadOnlyList<CheckIn> CheckIns { get; init; } = [];

    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    /// <summary>Time, people or money set aside for the goal, in words.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>The statement, cut after a word where it is long.</summary>
    [JsonIgnore]
    public string DisplayName => DisplayText.Of(Statement.Text);

    /// <summary>Whether nothing is left to decide about the goal: it is done or dropped.</summary>
    [JsonIgnore]
    public bool IsClosed => Status is GoalStatus.Done or GoalStatus.Dropped;

    /// <summary>The day on which work begins: the goal's own, else its objective's, else the cycle's first; null where none of them says so.</summary>
    [JsonIgnore]
    public DateOnly? StartDate => Start ?? Objective?.Start ?? Submission.Cycle?.Start;

    /// <summary>Whether the goal has begun and is not closed; without a word from its owner, once its first day has come.</summary>
    [JsonIgnore]
    public bool IsUnderWay => Status == GoalStatus.Running || (Status is null or GoalStatus.Agreed && StartDate < Submission.AsOf);

    [JsonIgnore]
    public bool IsObjective => Kind == GoalKind.Objective;

    [JsonIgnore]
    public bool IsKeyResult => Kind == GoalKind.KeyResult;

    /// <summary>Id of whoever answers for the goal, known or not; a key result without an owner has its objective's.</summary>
    [JsonIgnore]
    public string? EffectiveOwnerId => OwnerId ?? Objective?.OwnerId;

    /// <summary>For a key result: the first objective that it supports.</summary>
    [JsonIgnore]
    public Goal? Objective =>
        IsKeyResult ? Supports.Select(support => support.Goal).FirstOrDefault(goal => goal is { IsObjective: true }) : null;

    /// <summary>For an objective: the key results that measure it.</summary>
    [JsonIgnore]
    public IEnumerable<Goal> KeyResults => IsObjective ? SupportedBy.Where(goal => goal.IsKeyResult) : [];

    /// <summary>Whether a date says when the goal is due: in a field, in the text, in its objective or key results, on its measures and milestones, or by the end of its cycle.</summary>
    [JsonIgnore]
    public bool IsDated =>
        Submission.Cycle?.End is not null || HasOwnDate || Objective is { HasOwnDate: true } || KeyResults.Any(result => result.HasOwnDate);

    private bool HasOwnDate =>
        Due is not null || Statement.Deadline is not null || Measures.Any(measure => measure.Due is not null) || Milestones.Any(milestone => milestone.Due is not null);

    /// <summary>Whether a number says what is to be reached: a target, a number in the text, or those of its key results.</summary>
    [JsonIgnore]
    public bool HasNumber => HasOwnNumber || KeyResults.Any(result => result.HasOwnNumber);

    private bool HasOwnNumber => Measures.Any(measure => measure.Target is not null) || Statement.Target is not null || Statement.Numbers.Count > 0;

    /// <summary>Whether somebody other than its owner proposed the goal; false where one of them is not named, or one belongs to the other.</summary>
    [JsonIgnore]
    public bool IsHandedDown =>
        ProposedById is { Length: > 0 } && EffectiveOwnerId is { Length: > 0 } ownerId && ownerId != ProposedById && !Belongs(ProposedBy, Owner) && !Belongs(Owner, ProposedBy);

    private static bool Belongs(Owner? member, Owner? team) => member is Person { Team: { } own } && own == team;

    /// <summary>Whether nothing says when the goal is reached: it has no measure and no milestone, and its text names none. False where that is not certain.</summary>
    [JsonIgnore]
    public bool IsUnmeasured => !HasOwnMeasure && Statement.IsUnmeasured;

    /// <summary>
    /// Whether something other than the text says when the goal is reached: a measure, a milestone, or the key results of an objective,
    /// which may stand elsewhere where the list of goals is not complete.
    /// </summary>
    [JsonIgnore]
    public bool IsMeasuredElsewhere =>
        HasOwnMeasure || (IsObjective && (IsMeasuredFromBelow || !Submission.IsComplete(SubmissionList.Goals)));

    private bool HasOwnMeasure => Measures.Count > 0 || Milestones.Count > 0;

    /// <summary>Whether the goal would show if work got worse: one of its measures or its text names errors, complaints, satisfaction, or it measures a result.</summary>
    [JsonIgnore]
    public bool WatchesQuality =>
        Measures.Any(measure => measure.WatchesQuality || measure.Metric?.IsResult == true) || Submission.Conventions.Lexicons.All.QualitySigns.OccursIn(PlainText.Of(Statement.Text));

    /// <summary>Whether the text alone would have to say when the goal is reached, and does not.</summary>
    [JsonIgnore]
    public bool IsUnclear => !IsMeasuredElsewhere && (Statement.IsUnmeasured || Statement.VagueWords.Count > 0);

    /// <summary>Whether a goal below an objective measures it: one of its key results or other goals, or a key result of an objective below it.</summary>
    [JsonIgnore]
    public bool IsMeasuredFromBelow =>
        IsObjective && SupportedBy.Any(goal => goal.IsObjective ? goal.KeyResults.Any(result => !result.IsUnmeasured) : !goal.IsUnmeasured);

    /// <summary>
    /// The goals through which this one supports itself, in the order of support and beginning with this one; empty where it does not.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Goal> Circle => Submission.Circles.Through(this);

    /// <summary>Whether the goal stands at the top of the company, so that it need not support another.</summary>
    [JsonIgnore]
    public bool IsCompanyObjective => Level == GoalLevel.Company && !IsKeyResult;

    /// <summary>
    /// Where the way up from this goal ends: at the nearest company objective, else at the nearest goal with a link to one that the
    /// submission does not hold, else at the nearest goal that supports nothing; null in a circle that nothing leads out of.
    /// </summary>
    [JsonIgnore]
    public Goal? Top => Submission.WaysUp.TopOf(this);

    /// <summary>The goals on the shortest way from this one to a company objective, both included; none where no way leads to one.</summary>
    [JsonIgnore]
    public IEnumerable<Goal> LineOfSight => Top is { IsCompanyObjective: true } ? Submission.WaysUp.From(this) : [];

    /// <summary>The strategic metric that the goal moves: the nearest to which a metric leads that the goal or one of its key results is measured by; null where none does.</summary>
    [JsonIgnore]
    public Metric? StrategicMetric => NearestToStrategy is { } nearest ? Submission.StrategicWays.EndOf(nearest) : null;

    /// <summary>The metrics on the shortest way from one that the goal or one of its key results is measured by to <see cref="StrategicMetric"/>, both included; none where there is none.</summary>
    [JsonIgnore]
    public IEnumerable<Metric> StrategicPath => NearestToStrategy is { } nearest ? Submission.StrategicWays.From(nearest) : [];

    private Metric? NearestToStrategy =>
        Submission.StrategicWays.Nearest(KeyResults.SelectMany(result => result.Measures).Concat(Measures).Select(measure => measure.Metric).OfType<Metric>());

    /// <summary>How many goals and people support an objective, or a goal of the company; null for other goals.</summary>
    [JsonIgnore]
    public SupportCounts? SupportCounts => Submission.Indexes.Supporters.Of(this);

    /// <summary>The goals that this one supports, directly or through others, each once and the nearest first.</summary>
    [JsonIgnore]
    public IEnumerable<Goal> Ancestors
    {
        get
        {
            var known = new HashSet<Goal> { this };
            var queue = new Queue<Goal>(known);
            while (queue.TryDequeue(out var goal))
            {
                foreach (var support in goal.Supports)
                {
                    if (support.Goal is not { } above || !known.Add(above)) continue;
                    queue.Enqueue(above);
                    yield return above;
                }
            }
        }
    }

    /// <summary>The other open goals that say the same, allowing for case, accents, plurals, small words and where the date stands.</summary>
    [JsonIgnore]
    public IReadOnlyCollection<Goal> Duplicates => Submission.Indexes.Duplicates.Of(this);

    /// <summary>The due date in the goal's own fields, or else the latest of its measures'.</summary>
    [JsonIgnore]
    public DateOnly? OwnDue => Due ?? Measures.Max(measure => measure.Due);

    /// <summary>
    /// The day on which the goal is due: by its own fields, else its objective's or the latest of its key results', else the cycle's
    /// end; null where none of them says so, or where only the text does.
    /// </summary>
    [JsonIgnore]
    public DateOnly? DueDate =>
        OwnDue ?? (Statement.Deadline is not null ? null : Objective is { } objective ? objective.DueDate : LastResultDue ?? Submission.Cycle?.End);

    /// <summary>The days that the deadline in the goal's text can mean; null where it has none, or where they cannot be told.</summary>
    [JsonIgnore]
    public Period? StatedDeadline => Submission.AsOf is { } asOf ? Statement.DeadlinePeriod(asOf, Submission.Calendar, Submission.Cycle) : null;

    /// <summary>For an objective: the latest due date that its key results have of their own.</summary>
    internal DateOnly? LastResultDue { get; set; }

    /// <summary>
    /// The last day up to the as-of date on which somebody agreed or changed the goal, checked in on it or finished a milestone; key
    /// results and their objective count for each other. Null where no such day is known.
    /// </summary>
    [JsonIgnore]
    public DateOnly? LastTouchedOn => KeyResults.Append(this).Append(Objective).Max(goal => goal?.OwnLastTouchedOn);

    private DateOnly? OwnLastTouchedOn =>
        CheckIns.Select(checkIn => (DateOnly?)checkIn.Date)
            .Concat(Milestones.Select(milestone => milestone.DoneOn))
            .Append(AgreedOn)
            .Append(ChangedOn)
            .Where(day => day <= Submission.AsOf)
            .Max();

    /// <summary>
    /// Terms of the text and of the measures' names that only insiders can count, each once, where nothing in the goal's texts says what they
    /// mean; see <see cref="Statement.Terms"/>.
    /// </summary>
    [JsonIgnore]
    public IEnumerable<Phrase> Terms => Statement.Terms.Concat(Measures.SelectMany(measure => measure.NameAsText.TermsOfName()))
        .DistinctBy(term => Definitions.Key(term.Text))
        .Where(term => !Explains(Definitions.Key(term.Text)));

    private bool Explains(string term) =>
        Statement.ExplainedTerms.Contains(term) || Description.ExplainedTerms.Contains(term) || Objective?.Explains(term) == true;

    /// <summary>The highest level between this goal and a lower one of which there are goals below this one or, if it is a key result, below its objective; null where there is none.</summary>
    public GoalLevel? LevelBetween(Goal lower) => Submission.Indexes.LevelsBelow.Between(this, lower);

    /// <summary>
    /// Whether it is plain that this goal and one that it supports have nothing to do with each other: no word, no theme, no metric, no owner
    /// and no team in common. False where that is not certain.
    /// </summary>
    public bool IsUnrelatedTo(Goal supported) => Submission.Indexes.Kinship.IsMissing(this, supported);

    public override SubjectType SubjectType => SubjectType.Goal;

    /// <summary>Lets go of what was read of its texts and worked out of its measures, so that a million goals need not hold it.</summary>
    internal void Forget()
    {
        Statement.Forget();
        Description.Forget();
        foreach (var measure in Measures) measure.Forget();
    }

    /// <summary>The goal as a whole, shown by its statement.</summary>
    [JsonIgnore]
    public override Location Location => At("", Statement.Text);

    public bool Equals(Goal? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>What kind of goal it is.</summary>
public enum GoalKind
{
    /// <summary>A stand-alone goal.</summary>
    Goal,

    /// <summary>Qualitative, measured through its key results.</summary>
    Objective,

    /// <summary>Measures the objective that it supports.</summary>
    KeyResult,
}

/// <summary>Whose goal it is, from the whole organisation down.</summary>
public enum GoalLevel
{
    Company,
    Department,
    Team,
    Individual,
}

/// <summary>Where a goal stands in its life.</summary>
public enum GoalStatus
{
    Draft,
    Proposed,
    Agreed,
    Running,
    Done,
    Dropped,
}

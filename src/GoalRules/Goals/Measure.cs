using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace GoalRules;

/// <summary>One thing that a goal is measured by. Baseline and targets are in <see cref="Unit"/>, or else in the metric's unit.</summary>
public sealed record Measure
{
    private Kept<Measure, Outlook> _outlook;
    private Kept<Measure, Pace?> _pace;

    [JsonPropertyName("metric")]
    public string? MetricId { get; init; }

    /// <summary>The metric; null where none is named or the submission does not hold it.</summary>
    [JsonIgnore]
    public Metric? Metric { get; internal set; }

    public string Name { get; init; } = "";

    public double? Baseline { get; init; }

    public double? Target { get; init; }

    /// <summary>The upper end where the target is a range that begins at <see cref="Target"/>.</summary>
    public double? TargetUpper { get; init; }

    public string Unit { get; init; } = "";

    public Direction? Direction { get; init; }

    public Judged? Judged { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>The target of the same measure in the cycle before.</summary>
    public double? PreviousTarget { get; init; }

    /// <exception cref="InvalidOperationException">The measure has not been linked: evaluate its submission under a pack.</exception>
    [JsonIgnore]
    [AllowNull]
    public Goal Goal
    {
        get => field ?? throw new InvalidOperationException("The measure is not linked yet; evaluate its submission under a rule pack.");
        internal set;
    }

    /// <summary>The place of this measure among its goal's, from 0.</summary>
    [JsonIgnore]
    public int Index { get; internal set; }

    /// <summary>How to call the measure in a message: its name, else its metric's, shortened where it is long, else "the measure".</summary>
    [JsonIgnore]
    public string DisplayName => Name.Length > 0 ? DisplayText.Of(Name) : Metric is { Name.Length: > 0 } metric ? DisplayText.Of(metric.Name) : "the measure";

    /// <summary>The direction that counts: the measure's own, else its metric's.</summary>
    [JsonIgnore]
    public Direction? EffectiveDirection => Direction ?? Metric?.Direction;

    /// <summary>The unit that counts: the measure's own, else its metric's.</summary>
    [JsonIgnore]
    public string EffectiveUnit => Unit.Length > 0 ? Unit : Metric?.Unit ?? "";

    /// <summary>
    /// Where the measure stood when the goal was set: as stated, else the metric's last observation before a running goal began, else
    /// its last one on the as-of date; null where nothing says so.
    /// </summary>
    [JsonIgnore]
    public double? Standing
    {
        get
        {
            var began = Goal.Status == GoalStatus.Running ? Goal.Start ?? Goal.Submission.Cycle?.Start : null;
            return began < Goal.Submission.AsOf ? Baseline ?? (SharesUnitWithMetric ? Metric!.On(began.Value)?.Value : null) : Latest?.Value ?? Baseline;
        }
    }

    /// <summary>
    /// The metric's last observation on the as-of date; null where there is none, or where it is in another unit than the target.
    /// </summary>
    [JsonIgnore]
    public Observation? Latest =>
        SharesUnitWithMetric ? Metric!.Latest : null;

    /// <summary>
    /// The day by which the target is to be reached: the measure's, else its goal's, else the last one that the goal's text can mean, else the
    /// cycle's end; null where none of them says so.
    /// </summary>
    [JsonIgnore]
    public DateOnly? Deadline => Due ?? Goal.DueDate ?? Goal.StatedDeadline?.End ?? Goal.Submission.Cycle?.End;

    /// <summary>What the metric's history says of the target; computed once.</summary>
    [JsonIgnore]
    public Outlook Outlook => _outlook.Of(this, static measure => OutlookReader.Read(measure, OutlookReader.History(measure)));

    /// <summary>Whether a goal that is under way is on course; null where it is not under way, or where that cannot be told. Computed once.</summary>
    [JsonIgnore]
    public Pace? Pace => Goal.IsUnderWay ? _pace.Of(this, PaceReader.Read) : null;

    /// <summary>The smallest value that is possible, in the measure's unit: the metric's minimum, or 0 for a share or a count; null where there is none.</summary>
    [JsonIgnore]
    public double? LowerBound => SharesUnitWithMetric && Metric?.Minimum is { } minimum ? minimum : IsShare || IsCount ? 0 : null;

    /// <summary>The largest value that is possible, in the measure's unit: the metric's maximum, or 100 for a share; null where there is none.</summary>
    [JsonIgnore]
    public double? UpperBound => SharesUnitWithMetric && Metric?.Maximum is { } maximum ? maximum : IsShare ? 100 : null;

    /// <summary>
    /// Whether the target is the very end of what is possible, such as all of a share, none of what is counted, or the metric's bound.
    /// </summary>
    [JsonIgnore]
    public bool IsAbsolute => EffectiveDirection switch
    {
        GoalRules.Direction.Up => Target is { } target && target == UpperBound,
        GoalRules.Direction.Down => Target is { } target && target == (LowerBound ?? (Named(Words.Change) ? null : 0)),
        _ => false,
    };

    /// <summary>The best value that is known up to the as-of date, of the baseline and the metric's history; null where there is neither, or no direction.</summary>
    [JsonIgnore]
    public double? Best
    {
        get
        {
            var history = SharesUnitWithMetric ? Metric!.History.Where(observation => observation.Date <= Goal.Submission.AsOf).Select(observation => (double?)observation.Value) : [];
            return EffectiveDirection switch
            {
                GoalRules.Direction.Up => history.Append(Baseline).Max(),
                GoalRules.Direction.Down => history.Append(Baseline).Min(),
                _ => null,
            };
        }
    }

    /// <summary>
    /// What the metric's history says of where a goal that is being set begins: its last observation on the goal's first day if that has
    /// come, else on the as-of date; null where nothing says so, or where it is in another unit.
    /// </summary>
    [JsonIgnore]
    public Observation? ObservedAtStart =>
        !SharesUnitWithMetric ? null : (Goal.Start ?? Goal.Submission.Cycle?.Start) is { } start && start < Goal.Submission.AsOf ? Metric!.On(start) : Metric!.Latest;

    /// <summary>
    /// Whether the measure is a part of a whole in per cent: its name says so, and nothing hints at a change or a comparison, which may
    /// well exceed 100 %.
    /// </summary>
    private bool IsShare => Units.IsPercent(EffectiveUnit) && Named(Words.Share) && !Named(Words.Change);

    /// <summary>
    /// Whether an amount of the goal's text is evidently a value of this measure: in its unit, and of nothing else that is counted.
    /// </summary>
    public bool Counts(Amount amount) => (amount.Unit, amount.Noun) switch
    {
        ("%", _) => Units.IsPercent(EffectiveUnit),
        ("$", _) => EffectiveUnit is "$" or [_, _, 'D'],
        ("", "") => true,
        ("", var noun) => Units.SameNoun(noun, EffectiveUnit) || HasWord(Name, noun) || HasWord(Metric?.Name ?? "", noun),
        var (unit, _) => Units.Same(unit, EffectiveUnit),
    };

    private static bool HasWord(string name, string wanted) =>
        Tokenizer.Words(name).Any(word => name.AsSpan(word.Span.Start, word.Span.Length).Equals(wanted, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an amount of the goal's text is in another unit than this measure: per cent or a currency against something else.</summary>
    public bool IsInOtherUnit(Amount amount) => amount.Unit switch
    {
        "" or "$" => false,
        "%" => EffectiveUnit.Length > 0 && !Units.IsPercent(EffectiveUnit) && !Units.MayBePoints(EffectiveUnit),
        var unit => Units.IsCurrency(EffectiveUnit) && !Units.Same(unit, EffectiveUnit),
    };

    /// <summary>Whether a value, rounded as the baseline is, is the baseline.</summary>
    public bool StartsAt(double value) => Baseline is { } baseline && Math.Abs(value - baseline) <= Units.Rounding(baseline);

    /// <summary>
    /// Whether the measure has a level before the work begins, unlike a change or something that is counted from nothing; false where that is not certain.
    /// </summary>
    [JsonIgnore]
    public bool HasLevel => !Named(Words.Movements) && (
        Units.IsPercent(EffectiveUnit) || EffectiveDirection == GoalRules.Direction.Down || Metric?.Aggregation is Aggregation.Last or Aggregation.Average || Named(Words.Levels));

    /// <summary>Whether the measure adds up over the cycle, so that no single value says where it stands.</summary>
    [JsonIgnore]
    public bool IsTotal => Judged == GoalRules.Judged.Total || Metric?.Aggregation == Aggregation.Sum;

    /// <summary>
    /// Whether the measure asks for more or for faster work, which can be had at the cost of how well it is done: calls made, handling time.
    /// False where that is not certain, or where the metric is said to be a result.
    /// </summary>
    [JsonIgnore]
    public bool AsksForVolumeOrSpeed => Metric?.Kind != MetricKind.Outcome && !WatchesQuality && EffectiveDirection switch
    {
        GoalRules.Direction.Up => Metric?.Kind is MetricKind.Activity or MetricKind.Output || (!Units.IsPercent(EffectiveUnit) && (Named(Words.VolumeSigns) || Named(Words.SpeedSigns))),
        GoalRules.Direction.Down => Named(Words.DurationSigns),
        _ => false,
    };

    /// <summary>Whether the measure would show if work got worse, by its name or its metric's: errors, complaints, satisfaction.</summary>
    [JsonIgnore]
    public bool WatchesQuality => Named(Words.QualitySigns);

    /// <summary>The name, read in the language of the goal.</summary>
    internal Statement NameAsText => ((Statement)Name).Of(Goal.Id, $"measures[{Index}].name", Goal.Submission.Conventions.Lexicons.For(Goal.Language));

    private Lexicon Words => Goal.Submission.Conventions.Lexicons.All;

    /// <summary>Whether the name speaks of a change or a comparison, which knows no bounds.</summary>
    internal bool IsOfChange => Named(Words.Change);

    private bool IsCount => !Units.IsPercent(EffectiveUnit) && Named(Words.Count) && !Named(Words.Change);

    internal bool SharesUnitWithMetric => Metric is { } metric && (Unit.Length == 0 || metric.Unit.Length == 0 || Units.Same(Unit, metric.Unit));

    private bool Named(PhraseSet words) => words.OccursIn(PlainText.Of(Name)) || (Metric is { } metric && words.OccursIn(PlainText.Of(metric.Name)));

    /// <summary>Lets go of what was worked out; who asks again has it worked out again.</summary>
    internal void Forget()
    {
        _outlook.Forget();
        _pace.Forget();
    }

    /// <summary>The place of one of this measure's fields, such as <c>baseline</c>.</summary>
    public Location At(string field, string text = "") => Goal.At($"measures[{Index}].{field}", text);

    [JsonIgnore]
    public Location BaselineLocation => At("baseline", Units.Number(Baseline));

    [JsonIgnore]
    public Location TargetLocation => At("target", Units.Number(Target));

    [JsonIgnore]
    public Location TargetUpperLocation => At("targetUpper", Units.Number(TargetUpper));

    /// <summary>The measures by which other open goals pull the same metric the other way.</summary>
    [JsonIgnore]
    public IReadOnlyCollection<Measure> Opponents => Goal.Submission.Indexes.SharedMetrics.OpponentsOf(this);

    /// <summary>
    /// The measures by which other open goals ask for another value of the same metric on the same day, in the same direction and unit. None
    /// where the metric adds up, so that each may ask for a part.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyCollection<Measure> Rivals => Goal.Submission.Indexes.SharedMetrics.RivalsOf(this);

    /// <summary>Whether this measure asks for a part of what another asks for: of the same metric, in the same unit and direction, by the same day.</summary>
    public bool IsPartOf(Measure whole) =>
        whole.IsTotal && Metric is not null && Metric == whole.Metric && Target is not null && EffectiveDirection == whole.EffectiveDirection
        && Units.Same(EffectiveUnit, whole.EffectiveUnit) && Deadline == whole.Deadline;

    /// <summary>A value together with this measure's unit, as it is shown in messages: "45 %", "1200 EUR".</summary>
    public Quantity InUnit(double? value) => new(value, EffectiveUnit);

    /// <summary>Whether <paramref name="value"/> is strictly worse than <paramref name="reference"/>; false where no direction is known.</summary>
    public bool IsWorse(double? value, double? reference) => EffectiveDirection switch
    {
        GoalRules.Direction.Up => value < reference,
        GoalRules.Direction.Down => value > reference,
        _ => false,
    };

    /// <summary>The target or, of a range that is to be reached from above, its upper end.</summary>
    [JsonIgnore]
    public double? NearerTarget => EffectiveDirection == GoalRules.Direction.Down ? TargetUpper ?? Target : Target;

    /// <summary>Whether <paramref name="value"/> reaches the target, or the range's nearer end; false where no direction, target or value is known.</summary>
    public bool IsReachedBy(double? value) => EffectiveDirection switch
    {
        GoalRules.Direction.Up => value >= NearerTarget,
        GoalRules.Direction.Down => value <= NearerTarget,
        _ => false,
    };

    public override string ToString() => DisplayName;
}

/// <summary>What it takes to reach a target: at the due date, at any time, in every period, or in total over the cycle.</summary>
public enum Judged
{
    AtDue,
    AnyTime,
    EveryPeriod,
    Total,
}

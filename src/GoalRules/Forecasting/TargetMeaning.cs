namespace GoalRules;

/// <summary>What must come true so that a measure's target is reached: which values are good, by when, and whether one, all or their total must be.</summary>
internal sealed record TargetMeaning
{
    /// <summary>How many of the latest steps say what a metric usually is.</summary>
    private const int Recent = 12;

    /// <summary>How far a target may be from what is usual to be evidently of that kind.</summary>
    private const double Near = 2;

    /// <summary>The smallest good value; infinite where there is none.</summary>
    public double Low { get; private init; } = double.NegativeInfinity;

    /// <summary>The largest.</summary>
    public double High { get; private init; } = double.PositiveInfinity;

    public bool IsRange => double.IsFinite(Low) && double.IsFinite(High);

    /// <summary>Whether the target is reached from below.</summary>
    public bool IsFloor => double.IsFinite(Low) && !IsRange;

    /// <summary>The value that the direction asks for; of a range the lower end.</summary>
    public double Target => double.IsFinite(Low) ? Low : High;

    /// <summary>The last day that counts.</summary>
    public DateOnly Due { get; private init; }

    /// <summary>The first day that counts; null where it is not known.</summary>
    public DateOnly? Start { get; private init; }

    public Judged Judged { get; private init; } = Judged.AtDue;

    /// <summary>Whether a total is divided by its number of steps.</summary>
    public bool IsAverage { get; private init; }

    /// <summary>Why there is no telling what the target means; null where there is.</summary>
    public string? Unclear { get; private init; }

    public static TargetMeaning Of(Measure measure)
    {
        if (measure.Metric is not null && !measure.SharesUnitWithMetric) return No("the metric is in another unit");
        var (target, problem) = TargetOf(measure);
        if (target is not { } value) return No(problem ?? "it has no target in numbers");
        var (low, high) = (value, measure.TargetUpper ?? value);
        switch (measure.EffectiveDirection)
        {
            case Direction.Up:
                high = double.PositiveInfinity;
                break;
            case Direction.Down:
                low = double.NegativeInfinity;
                break;
            case null when measure.TargetUpper is null:
                return No("nothing says whether more or less is better");
            case Direction.Keep when measure.TargetUpper is null:
                return No("nothing says how close to its target it must be kept");
        }

        if (measure.Deadline is not { } due) return No("it has no deadline");
        if (due < measure.Goal.Submission.AsOf) return No("its deadline has passed");
        return new TargetMeaning { Low = low, High = high, Due = due, Start = StartOf(measure.Goal, due) };
    }

    /// <summary>The same, with what the values themselves say of it.</summary>
    public TargetMeaning JudgedBy(Measure measure, Steps steps)
    {
        var metric = measure.Metric;
        if (measure.Judged is Judged.AnyTime or Judged.EveryPeriod) return this with { Judged = measure.Judged.Value };
        var count = Start is { } start ? Math.Max(steps.Length.Whole(DayBefore(start), Due), 1) : steps.Ahead(Due);
        if (measure.Judged == Judged.Total)
        {
            return metric?.Aggregation switch
            {
                Aggregation.Last => this,
                Aggregation.Average => Total(isAverage: true),
                null when Units.IsPercent(measure.EffectiveUnit) => No("percentages do not add up to a total"),
                _ => Total(isAverage: false),
            };
        }

        var mayAddUp = metric?.Aggregation == Aggregation.Sum || (metric?.Aggregation is null && !Units.IsPercent(measure.EffectiveUnit) && !measure.HasLevel);
        if (!mayAddUp || count == 1) return this;
        var usual = Usual(steps.Values);
        var (fitsLevel, fitsTotal) = (IsNear(Target, usual), IsNear(Target, usual * count));
        if (metric?.Aggregation is null) return fitsTotal && !fitsLevel && measure.Judged is null ? No("nothing says whether its values add up to the target") : this;
        if (fitsTotal && !fitsLevel) return Total(isAverage: false);
        return fitsLevel && !fitsTotal || measure.Judged == Judged.AtDue ? this : No($"nothing says whether the target is for one step or for all {count} together");
    }

    private TargetMeaning Total(bool isAverage) => Start is null ? No("nothing says from when on it is counted") : this with { Judged = Judged.Total, IsAverage = isAverage };

    private static TargetMeaning No(string reason) => new() { Unclear = reason };

    private static DateOnly? StartOf(Goal goal, DateOnly due) =>
        goal.Start ?? goal.Objective?.Start ?? (goal.Submission.Cycle is { Start: { } start } cycle && start <= due && !(cycle.End < due) ? start : null);

    private static (double? Target, string? Problem) TargetOf(Measure measure)
    {
        var goal = measure.Goal;
        if (measure.Target is { } target) return (target, null);
        if (goal.Measures.Count != 1 || goal.Statement.Target is not { Kind: TargetKind.Change or TargetKind.Ratio } stated) return (null, null);
        if (stated.Kind == TargetKind.Change && stated.Unit != "% change") return (null, null);
        if (Units.IsPercent(measure.EffectiveUnit)) return (null, "a change of a percentage may be meant in points");
        if (measure.IsTotal) return (null, "nothing says which total the change begins at");
        if ((measure.Baseline ?? measure.Standing) is not { } baseline) return (null, "nothing says where the change begins");
        if (goal.Statement.Direction is { } direction && direction != measure.EffectiveDirection) return (null, "the text asks for a change in another direction");
        var factor = stated.Kind == TargetKind.Ratio ? stated.Value : measure.EffectiveDirection == Direction.Down ? 1 - (stated.Value / 100) : 1 + (stated.Value / 100);
        return baseline > 0 && double.IsFinite(baseline * factor) ? (baseline * factor, null) : (null, "a part of nothing, or of less, is no target");
    }

    /// <summary>The calendar's first day has none before it.</summary>
    public static DateOnly DayBefore(DateOnly day) => day.DayNumber > 0 ? day.AddDays(-1) : day;

    /// <summary>The median of the latest sizes.</summary>
    private static double Usual(ReadOnlySpan<double> values)
    {
        var latest = values[^Math.Min(Recent, values.Length)..].ToArray();
        for (var i = 0; i < latest.Length; i++) latest[i] = Math.Abs(latest[i]);
        Array.Sort(latest);
        return latest[latest.Length / 2];
    }

    private static bool IsNear(double target, double usual) => Math.Abs(target) <= usual * Near && Math.Abs(target) >= usual / Near;
}

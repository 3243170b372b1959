[Rule("GR1009", "percent-or-points", Category.Specificity, Severity.Warning,
    Message = "'{0}' of a percentage can be read in two ways: {1}; write where it starts and where it must go, or say 'percentage points'",
    Supersedes = ["GR1004"])]
static IEnumerable<Finding> Check(Goal goal) =>
    from change in goal.Statement.PercentChanges
    where change.Value is > 0 and <= LargestChange
    let measure = goal.Measures.FirstOrDefault(measure => IsNamed(measure, change))
    where IsOfShare(change, measure) && !IsSettled(measure, change)
    let direction = change.Direction ?? measure?.EffectiveDirection
    let start = change.Start ?? measure?.Standing ?? measure?.Baseline
    where IsPossible(Readings(start, change, direction))
    select Report(goal, change, start, direction);

// Nobody means 95 points, down from 96 or up from 4.
const double LargestChange = 90;

static bool IsNamed(Measure measure, PercentChange change) => change.IsOf(measure.Name) || change.IsOf(measure.Metric?.Name ?? "");

// The field knows better than the name what is a share, and a measure of growth is in per cent of what there is.
static bool IsOfShare(PercentChange change, Measure? measure) =>
    measure is null || measure.EffectiveUnit.Length == 0 ? change.IsOfShare : measure is { EffectiveUnit: "%" or "percent" or "per cent", HasLevel: true };

// With the value to reach in its field, there is one reading.
static bool IsSettled(Measure? measure, PercentChange change) => measure?.Target is { } target && target != change.Value;

static (double Part, double Points)? Readings(double? start, PercentChange change, Direction? direction) => (start, direction) switch
{
    ({ } from, Direction.Up) => (from * (1 + change.Value / 100), from + change.Value),
    ({ } from, Direction.Down) => (from * (1 - change.Value / 100), from - change.Value),
    _ => null,
};

static bool IsPossible((double Part, double Points)? ends) => ends is not { } both || (both.Points is >= 0 and <= 100 && both.Part is >= 0 and <= 100 && both.Part != both.Points);

static Finding Report(Goal goal, PercentChange change, double? start, Direction? direction)
{
    if (Readings(start, change, direction) is { } ends)
    {
        return Finding.At(change.Phrase, change.Phrase, $"from {Percent(start)} that is {Percent(ends.Part)} or {Percent(ends.Points)}")
            .WithSuggestion($"{Percent(start)} → {Percent(ends.Part)}")
            .WithSuggestion($"{Percent(start)} → {Percent(ends.Points)}");
    }

    return Finding.At(change.Phrase, change.Phrase, Example(change, direction))
        .WithSuggestion(goal.Statement.Template);
}

static string Example(PercentChange change, Direction? direction)
{
    var start = direction == Direction.Down && change.Value > 40 || direction is not null && change.Value > 60 ? direction == Direction.Down ? 100.0 : 10 : 40;
    return Readings(start, change, direction) is { } ends
        ? $"if it stands at {Percent(start)}, that is {Percent(ends.Part)} or {Percent(ends.Points)}"
        : $"{change.Value:0.##} percentage points, or {change.Value:0.##} % of where it stands";
}

static string Percent(double? value) => $"{value:0.##} %";

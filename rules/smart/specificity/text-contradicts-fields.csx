[Rule("GR1010", "text-contradicts-fields", Category.Specificity, Severity.Error,
    Message = "The text says {0}, but the {1} says {2}, and the goal will be judged by one of them; make them the same")]
static IEnumerable<Finding> Check(Goal goal)
{
    var text = goal.Statement;
    if (goal.Measures is [{ TargetUpper: null } measure])
    {
        if (Differs(measure, Only(text, AmountRole.Target), measure.Target, "target", measure.TargetLocation) is { } target) yield return target;
        if (Differs(measure, Only(text, AmountRole.Start), measure.Baseline, "baseline", measure.BaselineLocation) is { } baseline) yield return baseline;
        if (text.Direction is { } said && measure.EffectiveDirection is { } held and not Direction.Keep && said != held && IsAbout(text, measure))
            yield return Finding.At(text.ChangeVerb!, $"'{text.ChangeVerb}'", "direction", $"{held}".ToUpperInvariant()).RelatedTo([measure.At("direction")]);
    }

    if (goal.Due is { } due && DiffersFrom(due, text, goal.At("due", $"{due:O}")) is { } late) yield return late;
    else if (goal is { Due: null, Measures: [{ Due: { } last } only] } && DiffersFrom(last, text, only.At("due", $"{last:O}")) is { } later) yield return later;
}

static Finding? DiffersFrom(DateOnly due, Statement text, Location place) =>
    text.DueOnInYearOf(due) is { } day && day != due
        ? Finding.At(text.Dates[0], $"'{text.Dates[0]}'", "due date", due).RelatedTo([place])
            .WithFix($"Write {due:O} in the text", text.Dates[0], $"{due:O}")
            .WithFix($"Set the due date to {day:O}", place, $"{day:O}")
        : null;

static Finding? Differs(Measure measure, Amount? said, double? held, string field, Location place)
{
    if (said?.Value is not { } value || held is not { } number) return null;
    if (said.Agrees(number) && measure.IsInOtherUnit(said))
        return Finding.At(said.Phrase, $"'{said}'", "unit", $"'{measure.EffectiveUnit}'").RelatedTo([place]);
    if (said.Agrees(number) || !measure.Counts(said)) return null;
    var finding = Finding.At(said.Phrase, $"'{said}'", field, measure.InUnit(number)).RelatedTo([place]).WithNumber(field, place, value);
    return said.Write(number) is { } written ? finding.WithFix($"Write {written} in the text", said.Phrase, written) : finding;
}

// "From 42 to 50", or "to 50" alone; with any other number beside it, it is not plain what is meant.
static Amount? Only(Statement text, AmountRole role) => text.Amounts switch
{
    [{ Role: AmountRole.Start } start, { Role: AmountRole.Target } target] => role == AmountRole.Start ? start : target,
    [var only] when only.Role == role => only,
    _ => null,
};

static bool IsAbout(Statement text, Measure measure) => text.Changes(measure.Name) || text.Changes(measure.Metric?.Name ?? "");

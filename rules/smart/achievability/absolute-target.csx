[Rule("GR2006", "absolute-target", Category.Achievability, Severity.Info,
    Message = "{0} has not been at {1} so far (at best {2}), and one slip or one hard case is enough to miss it; set a level that leaves room, or say how a slip is counted")]
static IEnumerable<Finding> Check(Goal goal)
{
    if (goal.IsClosed) return [];
    var measured = from measure in goal.Measures
                   where measure is { IsAbsolute: true, Baseline: not 0 } && measure.IsWorse(measure.Best, measure.Target)
                   select Finding.At(measure.TargetLocation, measure.DisplayName, measure.InUnit(measure.Target), measure.InUnit(measure.Best));
    return goal.Measures.Count > 0 ? measured : InText(goal.Statement);
}

// "From 92 to 100 %", "from 14 to 0"; but from 0 to 100 % is a piece of work that gets done.
static IEnumerable<Finding> InText(Statement text) =>
    text.Amounts is [{ Role: AmountRole.Start, Value: not null and not 0 } start, { Role: AmountRole.Target } end] && end is { Value: 0 } or { Value: 100, Unit: "%" }
        ? [Finding.At(end.Phrase, "This", end, start)]
        : [];

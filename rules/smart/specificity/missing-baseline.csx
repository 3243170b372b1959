[Rule("GR1004", "missing-baseline", Category.Specificity, Severity.Info,
    Message = "Nothing says where {0} stands today, so nobody can tell how far {1} is; add the baseline")]
static IEnumerable<Finding> Check(Goal goal)
{
    if (goal.IsClosed || goal.Statement.StatesBaseline) return [];
    return goal.Measures.Any(measure => measure.Target is not null)
        ? from measure in goal.Measures
          where NeedsBaseline(measure) && measure.Standing is null
          select Finding.At(measure.At("baseline"), measure.DisplayName, measure.InUnit(measure.Target))
        : from amount in goal.Statement.Amounts
          where goal.Statement is { ChangeVerb: not null, Amounts.Count: 1 } && amount.Role is AmountRole.Target or AmountRole.Change && !IsAbsolute(amount)
          select Finding.At(amount.Phrase, "this", $"'{amount}'").WithSuggestion(goal.Statement.Template);
}

// What is counted from nothing, held as it is or aimed at all or none needs no baseline.
static bool NeedsBaseline(Measure measure) =>
    measure is { Target: not null, TargetUpper: null, IsTotal: false, IsAbsolute: false, EffectiveDirection: Direction.Up or Direction.Down }
    && measure.Judged != Judged.EveryPeriod && (measure.HasLevel || measure.Goal.Statement.Changes(measure.DisplayName));

static bool IsAbsolute(Amount amount) => amount is { Role: AmountRole.Target, Value: 0 } or { Role: AmountRole.Target, Value: 100, Unit: "%" };

[Rule("GR2009", "off-pace", Category.Achievability, Severity.Warning,
    Message = "{0} stands at {1}{2}, which leaves a chance of {3} to reach {4} by {5}; reset it to {6}, or say what will be done differently")]
static IEnumerable<Finding> Check(Goal goal, Options options) =>
    from measure in goal.Measures
    let pace = measure.Pace
    where pace is { Outlook: { IsReliable: true, HasMoved: true }, IsBehind: true } && pace.Outlook.Chance < options.LeastChance
    let reset = Reset(measure, pace)
    where reset.Length > 0
    select Finding.At(measure.TargetLocation, measure.DisplayName, measure.InUnit(pace.Latest.Value), Expected(measure, pace), pace.Outlook.ChanceText,
        measure.InUnit(pace.Outlook.Target), measure.Deadline, reset);

static string Expected(Measure measure, Pace pace) =>
    pace.Outlook.Round(pace.Expected) is { } expected ? $" where an even way would have it at {measure.InUnit(expected)}" : "";

static string Reset(Measure measure, Pace pace) => (pace.BelievableTarget, pace.BelievableDate) switch
{
    ({ } target, { } date) when date > measure.Deadline => $"{measure.InUnit(target)} by then, or to the same target by {date:O}",
    ({ } target, _) => $"{measure.InUnit(target)} by then",
    _ => "",
};

record Options(double LeastChance = 0.2);

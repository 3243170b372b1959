[Rule("GR2009", "off-pace", Category.Achievability, Severity.Warning,
    Message = "{0} stands at {1}{2}, which leaves a chance of {3} to reach {4} by {5}; say what will be done differently, or reset it to {6}")]
static IEnumerable<Finding> Check(Goal goal, Options options) =>
    from measure in goal.Measures
    let pace = measure.Pace
    where pace is { Outlook: { IsReliable: true, HasMoved: true }, IsBehind: true } && pace.Outlook.Chance < options.LeastChance && pace.Outlook.PastMoves?.AreMoreThanTwice(options.LeastChance) != true
    let reset = Reset(measure, pace)
    where reset.Length > 0
    select Finding.At(measure.TargetLocation, measure.DisplayName, measure.InUnit(pace.Latest.Value), Expected(measure, pace), pace.Outlook.ChanceText,
        measure.InUnit(pace.Outlook.Target), measure.Deadline, reset);

static string Expected(Measure measure, Pace pace) =>
    pace.Outlook.Round(pace.Expected) is { } expected ? $" (on an even way to the target it would be at {measure.InUnit(expected)} by now)" : "";

// As likely reached as not, if that is any progress at all; else what three of ten reach.
static string Reset(Measure measure, Pace pace)
{
    var later = pace.BelievableDate is { } date && date > measure.Deadline ? $", or to the same target by {date:O}" : "";
    if (pace.BelievableTarget is { } even && measure.IsWorse(pace.Latest.Value, even)) return $"{measure.InUnit(even)}, which is as likely reached as not{later}";
    if (pace.Outlook.HardTarget is not { } hard) return "";
    return measure.IsWorse(pace.Latest.Value, hard)
        ? $"{measure.InUnit(hard)}, which is hard but believable{later}"
        : $"{measure.InUnit(pace.Latest.Value)}, since holding that would be hard already";
}

record Options(double LeastChance = 0.2);

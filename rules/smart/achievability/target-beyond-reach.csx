[Rule("GR2001", "target-beyond-reach", Category.Achievability, Severity.Error,
    Message = "{0} has a chance of {1} to reach {2} by {3}{4}; {5}",
    Supersedes = ["GR2006", "GR2009"])]
static IEnumerable<Finding> Check(Goal goal, Options options) =>
    from measure in goal.Measures
    where !goal.IsClosed
    let outlook = measure.Outlook
    where outlook is { IsReliable: true, HasMoved: true } && outlook.Chance < options.LeastChance && !HasHappenedOften(outlook.PastMoves, options)
    let hard = outlook.RoundTargetAt(HardChance)
    where hard is not null
    select Finding.At(measure.TargetLocation, measure.DisplayName, outlook.ChanceText, measure.InUnit(outlook.Target), measure.Deadline, Moves(outlook.PastMoves), Instead(measure, outlook, hard));

// Three of ten such targets are reached.
const double HardChance = 0.3;

static string Instead(Measure measure, Outlook outlook, double? hard) =>
    !measure.IsTotal && measure.Judged != Judged.EveryPeriod && measure.Latest is { } latest && !measure.IsWorse(latest.Value, hard)
        ? $"holding {measure.InUnit(latest.Value)} would be hard already"
        : $"its history makes {measure.InUnit(hard)} a hard but believable target";

// What the metric has done often enough before, it may do again, whatever the forecast says.
static bool HasHappenedOften(PastMoves? moves, Options options) => moves is { All: > 0 } && moves.Enough > 2 * options.LeastChance * moves.All;

static string Moves(PastMoves? moves) => moves switch
{
    null or { All: < 3 } => "",
    { Enough: 0 } => $": none of its {moves.All} past stretches of that length moved that far",
    _ => $": {moves.Enough} of its {moves.All} past stretches of that length moved that far",
};

record Options(double LeastChance = 0.05);

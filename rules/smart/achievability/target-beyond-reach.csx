[Rule("GR2001", "target-beyond-reach", Category.Achievability, Severity.Error,
    Message = "{0} has a chance of {1} to reach {2} by {3}{4}; {5}",
    Supersedes = ["GR2006", "GR2009"])]
static IEnumerable<Finding> Check(Goal goal, Options options) =>
    from measure in goal.Measures
    where !goal.IsClosed
    let outlook = measure.Outlook
    where outlook is { IsReliable: true, HasMoved: true } && outlook.Chance < options.LeastChance && outlook.PastMoves?.AreMoreThanTwice(options.LeastChance) != true
    let hard = outlook.HardTarget
    where hard is not null
    select Finding.At(measure.TargetLocation, measure.DisplayName, outlook.ChanceText, measure.InUnit(outlook.Target), measure.Deadline, Moves(outlook.PastMoves), Instead(measure, outlook, hard));

static string Instead(Measure measure, Outlook outlook, double? hard) =>
    !measure.IsTotal && measure.Judged != Judged.EveryPeriod && measure.Latest is { } latest && !measure.IsWorse(latest.Value, hard)
        ? $"aim to hold {measure.InUnit(latest.Value)}, which would be hard already"
        : $"aim for {measure.InUnit(hard)}, which its history makes hard but believable";

static string Moves(PastMoves? moves) => moves switch
{
    null or { All: < 3 } => "",
    { Enough: 0 } => $": none of its {moves.All} past stretches of that length moved that far",
    _ => $": {moves.Enough} of its {moves.All} past stretches of that length moved that far",
};

record Options(double LeastChance = 0.05);

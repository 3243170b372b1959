[Rule("GR2002", "target-too-easy", Category.Achievability, Severity.Warning,
    Message = "{0} {1}; {2}")]
static IEnumerable<Finding> Check(Goal goal, Options options)
{
    if (goal.IsClosed) yield break;
    foreach (var measure in goal.Measures)
    {
        if (IsComparable(measure) && measure.IsReachedBy(measure.Standing))
        {
            yield return Finding.At(measure.TargetLocation, measure.DisplayName,
                $"already stands at {measure.InUnit(measure.Standing)}, which reaches the target of {measure.InUnit(measure.NearerTarget)}",
                "aim for what is not reached yet or, if the point is to hold it, say that it is judged in every period");
        }
        else if (IsYetToCome(goal, measure) && measure.Outlook is { IsReliable: true, HasMoved: true } outlook && outlook.Chance > options.MostChance
            && outlook.PastMoves?.FellShortMoreThanTwice(options.MostChance) != true && outlook.HardTarget is { } hard)
        {
            yield return Finding.At(measure.TargetLocation, measure.DisplayName,
                $"has a chance of {outlook.ChanceText} to reach {measure.InUnit(outlook.Target)} by {measure.Deadline:O} if it goes on as before",
                $"aim for {measure.InUnit(hard)}, which would be hard but believable");
        }
    }
}

// A month's value says nothing about a total, and holding a value in every period is no matter of reaching it once.
static bool IsComparable(Measure measure) =>
    measure.Judged is not (Judged.Total or Judged.EveryPeriod) && measure.Metric?.Aggregation != Aggregation.Sum;

// Once a goal is said to be running, a good chance is good work.
static bool IsYetToCome(Goal goal, Measure measure) =>
    goal.Status != GoalStatus.Running && measure.Judged != Judged.EveryPeriod && measure.EffectiveDirection is Direction.Up or Direction.Down;

record Options(double MostChance = 0.95);

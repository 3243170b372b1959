[Rule("GR3014", "goal-gone-stale", Category.Alignment, Severity.Warning,
    Message = "Nobody has looked at this goal since {0}, {1}; check in on it, change it or close it")]
static Finding? Check(Goal goal, Options options)
{
    var today = goal.Submission.AsOf!.Value;
    if (goal.IsClosed) return null;
    if (goal.Submission.StrategyChangedOn is { } changed && changed <= today && (goal.LastTouchedOn ?? goal.Start) is { } before && before < changed)
        return Finding.At(goal.At("checkIns"), before, $"although the strategy changed on {changed:O}");

    var began = goal.Start ?? goal.Submission.Cycle?.Start;
    var touched = new[] { goal.LastTouchedOn, began }.Max();
    return goal.Status == GoalStatus.Running && touched is { } day && today.DayNumber - day.DayNumber is var days && days > options.Days
        ? Finding.At(goal.At("checkIns"), day, $"{days} days ago, and a running goal drifts when it is left alone for more than {options.Days}")
        : null;
}

record Options(int Days = 14);

[Rule("GR2007", "period-impossible", Category.Achievability, Severity.Error,
    Message = "This is due on {0}, {1}",
    Supersedes = ["GR2001", "GR2009"])]
static IEnumerable<Finding> Check(Goal goal)
{
    if (goal.IsClosed || goal.Objective is { IsClosed: true }) yield break;
    var due = goal.Due ?? goal.Statement.DueOn;
    if (Problem(goal, due) is { } problem)
        yield return Finding.At(goal.Due is null ? goal.Statement.Dates[0] : goal.At("due", $"{due:O}"), due, problem);

    foreach (var measure in goal.Measures)
    {
        var last = measure.Due ?? due ?? goal.Objective?.Due ?? goal.Submission.Cycle?.End;
        if (Problem(goal, last) is { } late)
        {
            if (measure.Due is not null && last != due) yield return Finding.At(measure.At("due", $"{last:O}"), last, late);
        }
        else if (last is { } end && Start(goal) is { } start && measure.Metric?.IsObservedBetween(start, end) == false)
        {
            yield return Finding.At(measure.At("metric", measure.MetricId!), end,
                $"before {measure.DisplayName} shows a value for the time since {start:O}; set a later date, or a measure that is seen more often");
        }
    }
}

static string? Problem(Goal goal, DateOnly? due) =>
    due < goal.Start ? $"before it starts on {goal.Start:O}; correct one of the dates"
    : due < goal.Submission.AsOf && goal.CheckIns.All(checkIn => checkIn.Date <= due) ? "which has passed; set a new date, or close the goal"
    : null;

static DateOnly? Start(Goal goal) => goal.Start ?? goal.Submission.Cycle?.Start;

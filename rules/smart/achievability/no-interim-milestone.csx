[Rule("GR2011", "no-interim-milestone", Category.Achievability, Severity.Info,
    Message = "From {0} to {1} nothing is planned that would show whether this goal is on course; add a milestone or a first check-in on the way")]
static Finding? Check(Goal goal, Options options)
{
    var start = goal.Start ?? goal.Objective?.Start ?? goal.Submission.Cycle?.Start;
    return !goal.IsClosed && goal.OwnDue is { } due && start is { } from && Days(from, due) > Longest(goal, options) && !HasSteps(goal, due)
        ? Finding.At(goal.At("milestones"), from, due)
        : null;
}

static int Longest(Goal goal, Options options) =>
    goal.Submission.Cycle is { Start: { } start, End: { } end } ? Math.Max(options.Days, Days(start, end)) : options.Days;

static int Days(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber + 1;

static bool HasSteps(Goal goal, DateOnly due) =>
    goal.SupportedBy.Any(other => other.OwnDue < due)
    || goal.KeyResults.Append(goal).Append(goal.Objective).OfType<Goal>().Any(part =>
        part.CheckIns.Count > 0 || part.Milestones.Any(step => step.Due is null || step.Due < due));

record Options(int Days = 92);

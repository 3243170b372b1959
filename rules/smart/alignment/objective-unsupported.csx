[Rule("GR3006", "objective-unsupported", Category.Alignment, Severity.Warning,
    Message = "This {0} objective {1}")]
static Finding? Check(Goal goal) =>
    goal is { IsObjective: true, Level: GoalLevel.Company or GoalLevel.Department, IsClosed: false, Status: not GoalStatus.Draft }
    && goal.Submission.IsComplete(SubmissionList.Goals)
    && goal.Milestones.All(milestone => milestone is { Due: null, DoneOn: null })
    && goal.SupportedBy.All(other => other.Status == GoalStatus.Dropped)
        ? Finding.At(goal.Statement.Location, goal.Level == GoalLevel.Company ? "company" : "department", Reason(goal))
            .RelatedTo(goal.SupportedBy.Take(10).Select(other => other.Location))
        : null;

static string Reason(Goal goal) =>
    goal.Milestones.Count > 0 ? "has milestones without dates and no goal that supports it, so nobody can see whether it is on its way; date them, or give it key results"
    : $"{(goal.SupportedBy.Count > 0 ? "is supported only by goals that were dropped" : "has no goal that supports it")}, so nothing shows that anybody works on it; give it key results or goals that support it, or drop it";

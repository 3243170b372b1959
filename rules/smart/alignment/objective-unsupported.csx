[Rule("GR3006", "objective-unsupported", Category.Alignment, Severity.Warning,
    Message = "Nothing shows that anybody works on this {0} objective: {1}; give it key results or goals that support it, or drop it")]
static Finding? Check(Goal goal) =>
    goal is { IsObjective: true, Level: GoalLevel.Company or GoalLevel.Department, IsClosed: false, Status: not GoalStatus.Draft }
    && goal.Submission.IsComplete(SubmissionList.Goals)
    && goal.Milestones.All(milestone => milestone is { Due: null, DoneOn: null })
    && goal.SupportedBy.All(other => other.Status == GoalStatus.Dropped)
        ? Finding.At(goal.Statement.Location, goal.Level == GoalLevel.Company ? "company" : "department", Reason(goal))
            .RelatedTo(goal.SupportedBy.Take(10).Select(other => other.Location))
        : null;

static string Reason(Goal goal) =>
    goal.SupportedBy.Count > 0 ? "every goal that supported it was dropped"
    : goal.Milestones.Count > 0 ? "no goal supports it, and its milestones have no dates"
    : "no goal supports it";

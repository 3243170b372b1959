[Rule("GR3001", "orphan-goal", Category.Alignment, Severity.Warning,
    Message = "This goal supports no other, so nothing shows why it matters now; {0}")]
static Finding? Check(Goal goal) =>
    goal.Supports.Count == 0 && !goal.IsClosed && !goal.IsCompanyObjective && goal.Submission.IsComplete(SubmissionList.Goals)
        ? Finding.At(goal.At("supports"), Remedy(goal.Submission))
        : null;

static string Remedy(Submission submission) => submission.HasCompanyObjective
    ? "link it to the goal that it helps to reach, or drop it"
    : "there is no company objective that it could serve, so whoever sets the strategy should write one, and this goal be linked to it";

[Rule("GR3001", "orphan-goal", Category.Alignment, Severity.Warning,
    Message = "This goal supports no other, so nobody can see what it is for; link it to the goal that it helps to reach, or drop it")]
static Finding? Check(Goal goal) =>
    goal.Supports.Count == 0 && !goal.IsClosed && !goal.IsCompanyObjective && goal.Submission.IsComplete(SubmissionList.Goals)
        ? Finding.At(goal.At("supports"))
        : null;

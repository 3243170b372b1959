[Rule("GR1013", "no-single-owner", Category.Specificity, Severity.Warning,
    Message = "Nobody answers for this goal, so it will be everybody's and nobody's; name one person or team as its owner")]
static Finding? Check(Goal goal) =>
    !IsOwned(goal) && !goal.IsClosed && goal.Submission.NamesOwners ? Finding.At(goal.At("owner")) : null;

// A key result has its objective's owner, and a goal that a team has as such is the team's.
static bool IsOwned(Goal goal) =>
    goal.OwnerId is { Length: > 0 } || goal.Objective is not null || (goal.TeamId is { Length: > 0 } && goal.Level != GoalLevel.Individual);

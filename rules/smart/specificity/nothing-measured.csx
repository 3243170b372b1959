[Rule("GR1003", "nothing-measured", Category.Specificity, Severity.Error,
    Message = "Nothing here can be counted or marked done, so nobody can tell when it is reached; name a number to reach, or something to deliver",
    Supersedes = ["GR1002"])]
static Finding? Check(Goal goal) =>
    goal.Statement.IsUnmeasured && !goal.IsMeasuredElsewhere && !goal.IsClosed
        ? Finding.At(goal.Statement.Location).WithSuggestion(goal.Statement.Template)
        : null;

[Rule("GR1003", "nothing-measured", Category.Specificity, Severity.Error,
    Message = "This names neither a number to reach nor a thing to deliver, so nobody can tell when it is met; name one or the other",
    Supersedes = ["GR1002"])]
static Finding? Check(Goal goal) =>
    goal.Statement is { IsUnmeasured: true, Methods.Count: 0 } && !goal.IsMeasuredElsewhere && !goal.IsClosed // a method may name something to deliver
        ? Finding.At(goal.Statement.Location).WithSuggestion(goal.Statement.Template)
        : null;

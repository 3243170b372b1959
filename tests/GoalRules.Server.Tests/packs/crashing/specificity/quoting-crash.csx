[Rule("CRASH1001", "quoting-crash", Category.Specificity, Severity.Error, Message = "Never said")]
static Finding? Check(Goal goal) =>
    throw new InvalidOperationException($"The goal is: {goal.Statement.Text}");

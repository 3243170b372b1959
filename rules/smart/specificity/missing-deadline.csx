[Rule("GR1005", "missing-deadline", Category.Specificity, Severity.Warning,
    Message = "No date says when this is due, so it can never be late; add one to the text, or set the due date")]
static Finding? Check(Goal goal) =>
    goal.IsDated || !goal.Statement.IsUnderstood || ((goal.Statement.IsDefinition || goal.Statement.IsStanding) && goal.Measures.Count == 0 && !goal.KeyResults.Any())
        ? null
        : Finding.At(goal.At("due")).WithSuggestion(goal.Statement.DatedTemplate);

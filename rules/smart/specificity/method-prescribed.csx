[Rule("GR1012", "method-prescribed", Category.Specificity, Severity.Hint,
    Message = "'{0}' prescribes the way, and nothing says how much shall come of it; name the result to reach, and leave the way to whoever owns the goal")]
static Finding? Check(Goal goal) =>
    goal.Statement.Methods is [var first, ..] && !NamesResult(goal)
        ? Finding.At(first, first.Text).RelatedTo(goal.Statement.Methods.Skip(1).Select(method => method.Location))
            .WithSuggestion(goal.Statement.Template)
        : null;

static bool NamesResult(Goal goal) =>
    goal.HasNumber || goal.Statement.IsDefinition || goal.Measures.Count > 0 || goal.Milestones.Count > 0 || goal.KeyResults.Any() || goal.Statement.MeasureKind != MeasureKind.None;

[Rule("GR1012", "method-prescribed", Category.Specificity, Severity.Hint,
    Message = "'{0}' says how, and nothing says what shall come of it; name the result, and leave the way to whoever owns the goal")]
static Finding? Check(Goal goal) =>
    goal.Statement.Methods is [var first, ..] && !NamesResult(goal)
        ? Finding.At(first, first.Text).RelatedTo(goal.Statement.Methods.Skip(1).Select(method => method.Location))
            .WithSuggestion(goal.Statement.Template)
        : null;

static bool NamesResult(Goal goal) =>
    goal.HasNumber || goal.Statement.IsDefinition || goal.Measures.Count > 0 || goal.Milestones.Count > 0 || goal.KeyResults.Any() || goal.Statement.MeasureKind != MeasureKind.None;

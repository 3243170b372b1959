[Rule("GR1007", "several-goals-in-one", Category.Specificity, Severity.Info,
    Message = "{0} can each succeed while the rest fails, and then nobody knows whether the goal was reached; make each a goal of its own")]
static Finding? Check(Goal goal) =>
    goal.IsClosed || goal.Statement.IsDefinition || goal.KeyResults.Any() || goal.Statement.Parts is not [var first, var second, ..] parts
        ? null
        : Finding.At(second, Quoted.List(goal.Statement.Parts)).RelatedTo([first.Location, .. parts.Skip(2).Select(part => part.Location)]);

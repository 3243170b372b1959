[Rule("GR1011", "undefined-term", Category.Specificity, Severity.Info,
    Message = "'{0}' is counted in different ways, and nothing says how it is counted here; define it once, in the text, as a metric or in the glossary")]
static IEnumerable<Finding> Check(Goal goal) =>
    goal.IsClosed || !SaysHowMuch(goal)
        ? []
        : from term in goal.Terms
          where !goal.Submission.Defines(term.Text)
          select Finding.At(term, term.Text).WithSuggestion($"{term.Text} = [definition]");

// Where nothing is counted, nobody will argue about what counts.
static bool SaysHowMuch(Goal goal) =>
    goal.HasNumber || goal.Measures.Count > 0 || goal.Statement.Target is not null || goal.Statement.Placeholders.Count > 0 || goal.Statement.ChangeVerb is not null;

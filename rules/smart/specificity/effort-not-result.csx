[Rule("GR1001", "effort-not-result", Category.Specificity, Severity.Warning,
    Message = "'{0}' promises effort, so nobody can tell when it is reached; name the result that the effort is for",
    Supersedes = ["GR1002", "GR1003", "GR1005"], Points = 50)]
static IEnumerable<Finding> Check(Goal goal) =>
    goal.HasNumber
        ? []
        : from phrase in goal.Statement.EffortPhrases
          select Finding.At(phrase, phrase.Text)
              .WithSuggestion(goal.Statement.Template);

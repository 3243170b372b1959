[Rule("ACME3001", "customer-metric-missing", Category.Alignment, Severity.Warning,
    Message = "This goal is about {0}s, and none of its measures shows what they get from it; add a metric of the customer perspective")]
static Finding? Check(Goal goal, Options options) =>
    IsAbout(goal, options.Word) && goal.Measures.Count > 0 && goal.Measures.All(IsKnownToBeAnotherPerspective)
        ? Finding.At(goal.At("measures"), options.Word)
        : null;

static bool IsAbout(Goal goal, string word) =>
    goal.Statement.Words.Any(each => goal.Statement.At(each.Span).Text.StartsWith(word, StringComparison.OrdinalIgnoreCase));

// A metric that was not sent, or that nobody described, may well be the customer's: then the rule stays silent.
static bool IsKnownToBeAnotherPerspective(Measure measure) =>
    measure.Metric?.Perspective is { } perspective && perspective != Perspective.Customer;

record Options(string Word = "customer");

[Rule("TST0017", "language-of-blame", Category.Specificity, Severity.Info, Message = "'{0}' speaks of what others should not do; say what you will do")]
static Finding? Check(Goal goal, Options options)
{
    var text = goal.Statement.Text;
    var phrases = options.Phrases ?? ["stop them", "make sure others", "their fault"];
    var found = phrases
        .Select(phrase => (Phrase: phrase, At: text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase)))
        .Where(hit => hit.At >= 0)
        .OrderBy(hit => hit.At)
        .Select(hit => new TextSpan?(new TextSpan(hit.At, hit.Phrase.Length)))
        .FirstOrDefault();
    return found is { } span ? Finding.At(goal.Statement.At(span), text[span.Start..span.End]) : null;
}

record Options(IReadOnlyList<string>? Phrases = null);

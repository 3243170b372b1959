[Rule("TST0006", "buzzwords", Category.Specificity, Severity.Info, Message = "{0} could mean anything; say it in plain words, for example '{1}'")]
static IEnumerable<Finding> Check(Goal goal)
{
    var plain = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["synergy"] = "what the teams do together",
        ["leverage"] = "use",
        ["holistic"] = "whole",
        ["paradigm"] = "way",
    };
    foreach (var word in goal.Statement.Words)
    {
        var at = goal.Statement.At(word.Span);
        if (plain.TryGetValue(at.Text, out var better)) yield return Finding.At(at, $"'{at.Text}'", better).WithSuggestion(better);
    }
}

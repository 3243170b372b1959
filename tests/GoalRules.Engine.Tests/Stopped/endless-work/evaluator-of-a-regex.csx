using System.Text.RegularExpressions;

[Rule("TST0001", "evaluator-of-a-regex", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = Regex.Replace("aaaa", "a", match => Slow(match.Value), RegexOptions.NonBacktracking);
    return null;
}

static string Slow(string text)
{
    while (text.Length > 0) ;
    return text;
}

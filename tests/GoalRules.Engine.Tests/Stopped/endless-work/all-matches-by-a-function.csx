using System.Text.RegularExpressions;

[Rule("TST0001", "all-matches-by-a-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var pattern = new Regex("a*b|a", RegexOptions.NonBacktracking);
    Func<string, MatchCollection> all = pattern.Matches;
    while (all(text).Count > 0) ;
    return null;
}

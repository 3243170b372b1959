using System.Text.RegularExpressions;

[Rule("TST0001", "match-after-match", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var match = Regex.Match(text, "a*b|a", RegexOptions.NonBacktracking);
    while ((match = match.NextMatch()).Success) ;
    return null;
}

using System.Text.RegularExpressions;

[Rule("TST0001", "count-of-all-matches", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    while (Regex.Count(text, "a*b|a", RegexOptions.NonBacktracking) > 0) ;
    return null;
}

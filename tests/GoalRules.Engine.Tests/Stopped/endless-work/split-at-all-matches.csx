using System.Text.RegularExpressions;

[Rule("TST0001", "split-at-all-matches", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    while (Regex.Split(text, "a*b|a", RegexOptions.NonBacktracking).Length > 0) ;
    return null;
}

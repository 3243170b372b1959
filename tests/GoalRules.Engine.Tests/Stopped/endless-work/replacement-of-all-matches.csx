using System.Text.RegularExpressions;

[Rule("TST0001", "replacement-of-all-matches", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var pattern = new Regex("a*b|a", RegexOptions.NonBacktracking);
    while (pattern.Replace(text, "c").Length > 0) ;
    return null;
}

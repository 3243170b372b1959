using System.Text.RegularExpressions;

[Rule("TST0001", "regex-on-a-long-text", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 1000);
    for (var i = 0; i < 7; i++) text += text;
    while (!Regex.IsMatch(text, "(a|aa)*b", RegexOptions.NonBacktracking)) ;
    return null;
}

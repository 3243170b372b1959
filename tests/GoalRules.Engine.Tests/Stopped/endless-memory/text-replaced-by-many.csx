using System.Text.RegularExpressions;

[Rule("TST0001", "text-replaced-by-many", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var pattern = new Regex(".", RegexOptions.NonBacktracking);
    while ((text = pattern.Replace(text, "$0$0$0$0$0$0$0$0$0$0")).Length > 0) ;
    return null;
}

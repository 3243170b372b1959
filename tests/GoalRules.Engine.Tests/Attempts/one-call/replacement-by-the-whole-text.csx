using System.Text.RegularExpressions;

[Rule("TST0001", "replacement-by-the-whole-text", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var found = Regex.Replace(goal.Statement.Text, ".", "$_$_$_", RegexOptions.NonBacktracking); // refused: puts the text itself in
    return null;
}

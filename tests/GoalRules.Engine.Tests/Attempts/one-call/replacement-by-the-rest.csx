using System.Text.RegularExpressions;

[Rule("TST0001", "replacement-by-the-rest", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var found = new Regex(".", RegexOptions.NonBacktracking).Replace(goal.Statement.Text, "$'$'$'"); // refused: puts the text itself in
    return null;
}

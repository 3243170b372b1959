using System.Text.RegularExpressions;

[Rule("TST0001", "backtracking", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var hit = Regex.IsMatch(goal.Id, "(a+)+$"); // refused: RegexOptions.NonBacktracking
    return null;
}

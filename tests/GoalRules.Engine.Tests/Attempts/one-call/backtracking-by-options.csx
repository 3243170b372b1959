using System.Text.RegularExpressions;

[Rule("TST0001", "backtracking-by-options", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var hit = new Regex("(a+)+$", RegexOptions.Compiled).IsMatch(goal.Id); // refused: RegexOptions.NonBacktracking
    return null;
}

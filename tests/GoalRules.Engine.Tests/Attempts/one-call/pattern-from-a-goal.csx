using System.Text.RegularExpressions;

[Rule("TST0001", "pattern-from-a-goal", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var hit = Regex.IsMatch("x", goal.Statement.Text, RegexOptions.NonBacktracking); // refused: constant pattern
    return null;
}

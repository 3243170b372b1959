using System.Text.RegularExpressions;

[Rule("TST0001", "options-from-a-variable", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var options = RegexOptions.NonBacktracking;
    options = RegexOptions.None;
    var hit = Regex.IsMatch(goal.Id, "(a+)+$", options); // refused: RegexOptions.NonBacktracking
    return null;
}

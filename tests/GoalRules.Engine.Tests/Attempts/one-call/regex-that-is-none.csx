using System.Text.RegularExpressions;

[Rule("TST0001", "regex-that-is-none", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var found = Regex.IsMatch(goal.Statement.Text, "([A-Z]+-", RegexOptions.NonBacktracking); // refused: is no regular expression
    return null;
}

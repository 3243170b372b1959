using System.Text.RegularExpressions;

[Rule("TST0001", "regex-with-white-space-inside", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var found = Regex.IsMatch(goal.Statement.Text, "(?ix)((a #)\n){30}){30}", RegexOptions.NonBacktracking); // refused: an x among its options
    return null;
}

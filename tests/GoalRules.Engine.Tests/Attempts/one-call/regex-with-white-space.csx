using System.Text.RegularExpressions;

[Rule("TST0001", "regex-with-white-space", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var found = Regex.IsMatch(goal.Statement.Text, "a {30}", RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace); // refused: IgnorePatternWhitespace
    return null;
}

using System.Text.RegularExpressions;

[Rule("TST0001", "regex-that-looks-behind", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var found = Regex.IsMatch(goal.Statement.Text, @"(?<!-)\b[A-Z]+-\d+", RegexOptions.NonBacktracking); // refused: looks ahead or behind
    return null;
}

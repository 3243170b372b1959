using System.Text.RegularExpressions;

[Rule("TST0001", "regex-behind-a-comment", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var found = Regex.IsMatch(goal.Statement.Text, @"(?#[)((a{30}){30}){30}(?#])", RegexOptions.NonBacktracking); // refused: holds a comment
    return null;
}

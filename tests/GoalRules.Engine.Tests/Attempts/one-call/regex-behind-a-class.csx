using System.Text.RegularExpressions;

[Rule("TST0001", "regex-behind-a-class", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var found = Regex.IsMatch(goal.Statement.Text, @"[a-z-[b]]((a{30}){30}){30}[]]", RegexOptions.NonBacktracking); // refused: a [ in a class
    return null;
}

using System.Text.RegularExpressions;

[Rule("TST0001", "regex-behind-a-control-character", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var found = Regex.IsMatch(goal.Statement.Text, @"\c[((a{30}){30}){30}]", RegexOptions.NonBacktracking); // refused: more than 1000 states
    return null;
}

using System.Text.RegularExpressions;

[Rule("TST0001", "regex-with-an-option-switched-on", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var found = Regex.IsMatch(goal.Statement.Text, @"(?+x)#[ ((a{30}){30}){30}", RegexOptions.NonBacktracking); // refused: an x among its options
    return null;
}

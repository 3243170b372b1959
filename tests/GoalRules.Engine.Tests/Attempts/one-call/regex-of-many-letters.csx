using System.Text.RegularExpressions;

[Rule("TST0001", "regex-of-many-letters", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var found = new Regex("(abcdefghijklmnopqrstuvwxyz){40}", RegexOptions.NonBacktracking).IsMatch(goal.Statement.Text); // refused: more than 1000 states
    return null;
}

using System.Text.RegularExpressions;

[Rule("TST0001", "join-of-a-part", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var found = string.Join(goal.Statement.Text, new string[10_000], 0, 10_000); // refused: Join
    return null;
}

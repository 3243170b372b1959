using System.Text.RegularExpressions;

[Rule("TST0001", "regex-of-many-states", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var found = Regex.IsMatch(goal.Statement.Text, "(a|aa|aaa|aaaa){90}c", RegexOptions.NonBacktracking); // refused: more than 1000 states
    return null;
}

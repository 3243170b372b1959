using System.Text.RegularExpressions;

[Rule("TST0001", "huge-automaton", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var hit = Regex.IsMatch(goal.Id, "((a{1,90}){1,90}){1,90}", RegexOptions.NonBacktracking); // refused: automaton
    return null;
}

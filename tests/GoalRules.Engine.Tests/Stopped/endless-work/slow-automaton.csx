using System.Text.RegularExpressions;

[Rule("TST0001", "slow-automaton", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    while (!Regex.IsMatch(text, "(a|aa|aaa|aaaa){70}c", RegexOptions.NonBacktracking)) ;
    return null;
}

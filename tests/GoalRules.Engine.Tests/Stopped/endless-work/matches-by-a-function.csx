using System.Text.RegularExpressions;

[Rule("TST0001", "matches-by-a-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var texts = Enumerable.Range(0, 10_000).Select(i => text).ToList();
    var pattern = new Regex("b", RegexOptions.NonBacktracking);
    while (!texts.Any(pattern.IsMatch)) ;
    return null;
}

[Rule("TST0001", "tuples-of-texts-that-become-long", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    string? late = null;
    while (Enumerable.Range(0, 10_000).Select(i => (late ??= text + text, i)).Distinct().Count() > 0) ;
    return null;
}

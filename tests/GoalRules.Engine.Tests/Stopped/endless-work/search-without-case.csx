[Rule("TST0001", "search-without-case", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var part = new string('A', 200) + "b";
    while (!text.Contains(part, StringComparison.OrdinalIgnoreCase)) ;
    return null;
}

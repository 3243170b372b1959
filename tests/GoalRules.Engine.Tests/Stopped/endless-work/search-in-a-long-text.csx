[Rule("TST0001", "search-in-a-long-text", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 1000);
    for (var i = 0; i < 7; i++) text += text;
    var part = text.Substring(1) + "b";
    while (!text.Contains(part)) ;
    return null;
}

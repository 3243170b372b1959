[Rule("TST0001", "doubled-text-by-a-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    Func<string, string, string> both = string.Concat;
    while ((text = both(text, text)).Length > 0) ;
    return null;
}

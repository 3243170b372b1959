[Rule("TST0001", "long-key", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var known = new Dictionary<string, int> { [text] = 1 };
    while (known[text] == 1) ;
    return null;
}

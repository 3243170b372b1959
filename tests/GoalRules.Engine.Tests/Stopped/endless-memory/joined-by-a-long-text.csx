[Rule("TST0001", "joined-by-a-long-text", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var texts = new string[10_000];
    while (string.Join(text, texts).Length > 0) ;
    return null;
}

[Rule("TST0001", "ends-by-a-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var texts = Enumerable.Range(0, 10_000).Select(i => text).ToList();
    var other = text + "b";
    while (!texts.Any(other.EndsWith)) ;
    return null;
}

[Rule("TST0001", "tuples-in-a-set", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var seen = new HashSet<(string Text, int Number)> { (text, 1) };
    while (!seen.Contains((text, 2))) ;
    return null;
}

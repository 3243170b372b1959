[Rule("TST0001", "characters-again-and-again", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 1000);
    for (var i = 0; i < 8; i++) text += text;
    var kept = new List<char[]>();
    while (true) kept.Add(text.ToCharArray());
}

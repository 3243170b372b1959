[Rule("TST0001", "greatest-of-tuples-of-long-texts", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var other = text + "b";
    text += "c";
    var pairs = Enumerable.Range(0, 10_000).Select(i => (i % 2 == 0 ? text : other, i)).ToList();
    while (pairs.Max().i > 0) ;
    return null;
}

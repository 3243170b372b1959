[Rule("TST0001", "different-tuples-of-long-texts", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var pairs = Enumerable.Range(0, 10_000).Select(i => (text, i)).ToList();
    while (pairs.Distinct().Count() > 0) ;
    return null;
}

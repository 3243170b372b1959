[Rule("TST0001", "count-of-an-endless-iterator", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var count = Numbers().Count();
    return null;
}

static IEnumerable<int> Numbers()
{
    while (true) yield return 1;
}

[Rule("TST0001", "foreach-over-an-endless-iterator", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    foreach (var number in Numbers()) _ = number;
    return null;
}

static IEnumerable<int> Numbers()
{
    for (var i = 0; ; i++) yield return i;
}

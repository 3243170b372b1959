[Rule("TST0001", "endless-argument-of-a-message", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    return Finding.At(goal.Location, Numbers());
}

static IEnumerable<int> Numbers()
{
    while (true) yield return 1;
}

[Rule("TST0001", "iterator-that-yields-nothing", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var any = Numbers().Any();
    return null;
}

static IEnumerable<int> Numbers()
{
    while (true)
    {
        if (Never()) yield return 1;
    }
}

static bool Never() => false;

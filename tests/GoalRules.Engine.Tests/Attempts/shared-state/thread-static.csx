[Rule("TST0001", "thread-static", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{

    return null;
}

[ThreadStatic] // refused: keep state
static int count;

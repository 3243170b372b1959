[Rule("TST0001", "static-in-a-record", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{

    return null;
}

record Memory
{
    static int count; // refused: keep state
}

[Rule("TST0001", "static-constructor", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{

    return null;
}

record Memory
{
    static Memory() // refused: no place here
    {
    }
}

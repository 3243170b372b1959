[Rule("TST0001", "finaliser", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = new Ghost();
    return null;
}

record Ghost
{
    ~Ghost() // refused: no place here
    {
    }
}

[Rule("TST0001", "conversion", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    int number = new Deep();
    return null;
}

record Deep
{
    public static implicit operator int(Deep deep) => deep + 1;
}

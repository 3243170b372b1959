[Rule("TST0001", "initialiser-of-a-property", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var deep = new Deep();
    return null;
}

record Deep
{
    public int Number { get; } = new Deep().Number + 1;
}

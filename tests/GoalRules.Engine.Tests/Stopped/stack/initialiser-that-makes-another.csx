[Rule("TST0001", "initialiser-that-makes-another", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var deep = new Deep();
    return null;
}

record Deep
{
    public int Number { get; } = Other(new());

    private static int Other(Deep deep) => deep.Number;
}

[Rule("TST0001", "initialiser-of-a-property", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = 1;
    return null;
}

record Note
{
    public string Host { get; } = Environment.UserName; // refused: belongs to the host
}

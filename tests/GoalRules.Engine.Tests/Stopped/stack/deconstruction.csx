[Rule("TST0001", "deconstruction", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var (a, b) = new Deep();
    return null;
}

record Deep
{
    public void Deconstruct(out int a, out int b) => (a, b) = new Deep();
}

[Rule("TST0001", "init-accessor", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var deep = new Deep { Number = 1 };
    return null;
}

record Deep
{
    public int Number
    {
        get => 1;
        init => _ = new Deep { Number = value };
    }
}

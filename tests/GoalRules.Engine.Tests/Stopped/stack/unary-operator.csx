[Rule("TST0001", "unary-operator", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var deep = -new Deep();
    return null;
}

record Deep
{
    public static Deep operator -(Deep deep)
    {
        return (-deep) with { };
    }
}

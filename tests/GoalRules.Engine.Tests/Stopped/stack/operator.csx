[Rule("TST0001", "operator", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var deep = new Deep() + new Deep();
    return null;
}

record Deep
{
    public static Deep operator +(Deep left, Deep right) => (left + right) with { };
}

[Rule("TST0001", "operator", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var slow = new Slow() + new Slow();
    return null;
}

record Slow
{
    public static Slow operator +(Slow left, Slow right)
    {
        while (true) ;
    }
}

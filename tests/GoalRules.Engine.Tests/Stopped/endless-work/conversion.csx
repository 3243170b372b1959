[Rule("TST0001", "conversion", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    int number = new Slow();
    return null;
}

record Slow
{
    public static implicit operator int(Slow slow)
    {
        for (; ; ) ;
    }
}

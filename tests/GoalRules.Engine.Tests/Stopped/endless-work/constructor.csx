[Rule("TST0001", "constructor", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var slow = new Slow(1);
    return null;
}

record Slow
{
    public Slow(int number)
    {
        while (number > 0) ;
    }
}

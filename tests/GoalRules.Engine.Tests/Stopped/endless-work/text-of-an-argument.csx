[Rule("TST0001", "text-of-an-argument", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    return Finding.At(goal.Location, new Slow());
}

record Slow
{
    public override string ToString()
    {
        while (true) ;
    }
}

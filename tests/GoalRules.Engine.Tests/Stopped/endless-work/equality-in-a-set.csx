[Rule("TST0001", "equality-in-a-set", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var set = new HashSet<Slow> { new(1), new(2) };
    return null;
}

record Slow(int Number)
{
    public virtual bool Equals(Slow? other)
    {
        while (true) ;
    }

    public override int GetHashCode() => 1;
}

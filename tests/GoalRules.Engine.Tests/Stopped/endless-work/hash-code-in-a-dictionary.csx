[Rule("TST0001", "hash-code-in-a-dictionary", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var map = new Dictionary<Slow, int> { [new(1)] = 1 };
    return null;
}

record Slow(int Number)
{
    public virtual bool Equals(Slow? other) => true;

    public override int GetHashCode()
    {
        while (true) ;
    }
}

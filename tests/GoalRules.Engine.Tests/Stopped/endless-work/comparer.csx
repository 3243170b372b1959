[Rule("TST0001", "comparer", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var max = Enumerable.Range(0, 10_000).Select(n => new Slow(n)).Max();
    return null;
}

record Slow(int Number) : IComparable<Slow>
{
    public int CompareTo(Slow? other)
    {
        while (true) ;
    }
}

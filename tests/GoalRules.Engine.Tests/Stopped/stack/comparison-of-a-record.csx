[Rule("TST0001", "comparison-of-a-record", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var list = new List<Deep> { new(1), new(2) };
    list.Sort();
    return null;
}

record Deep(int Number) : IComparable<Deep>
{
    public int CompareTo(Deep? other) => new List<Deep> { this, other! }.Max() == this ? 1 : 0;
}

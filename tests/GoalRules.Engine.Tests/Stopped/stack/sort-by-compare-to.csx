[Rule("TST0001", "sort-by-compare-to", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var n = Deeper([new(3), new(1), new(2)]);
    return null;
}

static int Deeper(List<Deep> list)
{
    list.Sort();
    return 0;
}

record Deep(int Number) : IComparable<Deep>
{
    public int CompareTo(Deep? other) => Deeper([new(3), new(1), new(2)]);
}

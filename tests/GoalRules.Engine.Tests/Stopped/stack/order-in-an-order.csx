[Rule("TST0001", "order-in-an-order", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var n = Deeper(1);
    return null;
}

static int Deeper(int n) => new[] { new Deep(n), new Deep(n + 1) }.OrderBy(deep => deep).First().Number;

record Deep(int Number) : IComparable<Deep>
{
    public int CompareTo(Deep? other) => Deeper(Number + 1);
}

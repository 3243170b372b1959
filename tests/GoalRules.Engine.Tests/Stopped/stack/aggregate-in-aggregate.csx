[Rule("TST0001", "aggregate-in-aggregate", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var n = Deeper(1);
    return null;
}

static int Deeper(int n) => Enumerable.Range(0, 2).Aggregate(n, (a, b) => Deeper(a + b));

[Rule("TST0001", "iterator-of-iterators", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    foreach (var n in Deeper(1)) _ = n;
    return null;
}

static IEnumerable<int> Deeper(int n)
{
    foreach (var inner in Deeper(n + 1)) yield return inner;
}

[Rule("TST0001", "sort-by-a-comparer", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var n = Deeper(1);
    return null;
}

static int Deeper(int n)
{
    var set = new SortedSet<int>(Comparer<int>.Create((a, b) => Deeper(a))) { 1, 2 };
    return new[] { 1, 2 }.OrderBy(a => a, Comparer<int>.Create((a, b) => Deeper(a))).First();
}

[Rule("TST0001", "sort-by-a-function-passed-on", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var n = Deeper(1, 2);
    return null;
}

static int Deeper(int a, int b)
{
    new List<int> { 3, 1, 2 }.Sort(Deeper);
    return 0;
}

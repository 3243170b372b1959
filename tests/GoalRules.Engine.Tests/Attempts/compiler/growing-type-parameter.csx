[Rule("TST0001", "growing-type-parameter", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Grow<int>(3);
    return null;
}

static void Grow<T>(int n)
{
    if (n > 0) Grow<List<T>>(n - 1); // refused: grow without end
}

[Rule("TST0001", "catch-what-a-sort-wraps", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    while (true)
    {
        try
        {
            new List<int> { 2, 1 }.Sort((a, b) => Slow(a));
        }
        catch (InvalidOperationException)
        {
        }
    }
}

static int Slow(int n)
{
    while (n > 0) ;
    return n;
}

[Rule("TST0001", "catch-and-throw-at-every-level", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var n = Down(100_000);
    return null;
}

static int Down(int n)
{
    try
    {
        return n == 0 ? throw new InvalidOperationException() : Down(n - 1) + 1;
    }
    catch (Exception)
    {
        throw;
    }
}

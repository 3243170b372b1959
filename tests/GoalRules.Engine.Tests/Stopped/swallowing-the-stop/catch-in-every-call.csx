[Rule("TST0001", "catch-in-every-call", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var n = Deep(1);
    return null;
}

static int Deep(int n)
{
    try
    {
        return Deep(n + 1) + 1;
    }
    catch (Exception)
    {
        return Deep(n) + 1;
    }
}

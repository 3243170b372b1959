[Rule("TST0001", "catch-in-a-lambda", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Func<int> safe = () =>
    {
        try
        {
            while (true) ;
        }
        catch
        {
            return 1;
        }
    };
    while (safe() > 0) ;
    return null;
}

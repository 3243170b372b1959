[Rule("TST0001", "catch-exception", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    for (; ; )
    {
        try
        {
            for (; ; ) ;
        }
        catch (Exception)
        {
        }
    }
}

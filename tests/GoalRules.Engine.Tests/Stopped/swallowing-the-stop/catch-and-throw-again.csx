[Rule("TST0001", "catch-and-throw-again", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    while (true)
    {
        try
        {
            while (true) ;
        }
        catch (Exception e)
        {
            throw new InvalidOperationException(e.Message);
        }
    }
}

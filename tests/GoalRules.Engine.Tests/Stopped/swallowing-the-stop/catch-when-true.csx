[Rule("TST0001", "catch-when-true", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    while (true)
    {
        try
        {
            while (true) ;
        }
        catch (Exception e) when (e.Message.Length >= 0)
        {
        }
    }
}

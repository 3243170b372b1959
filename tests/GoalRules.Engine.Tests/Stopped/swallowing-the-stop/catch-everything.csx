[Rule("TST0001", "catch-everything", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    while (true)
    {
        try
        {
            while (true) ;
        }
        catch
        {
        }
    }
}

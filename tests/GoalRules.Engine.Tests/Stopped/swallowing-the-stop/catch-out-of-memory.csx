[Rule("TST0001", "catch-out-of-memory", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = "a";
    while (true)
    {
        try
        {
            text += text;
        }
        catch (SystemException)
        {
        }
    }
}

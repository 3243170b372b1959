[Rule("TST0001", "exceptions-of-the-libraries", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    while (true)
    {
        try
        {
            var number = int.Parse("a");
        }
        catch (FormatException)
        {
        }
    }
}

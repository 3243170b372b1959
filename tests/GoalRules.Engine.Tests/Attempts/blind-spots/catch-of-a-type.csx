[Rule("TST0001", "catch-of-a-type", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    try
    {
        _ = goal.Id;
    }
    catch (System.IO.IOException) // refused: reads no files
    {
    }
    return null;
}

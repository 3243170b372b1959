[Rule("TST0001", "exception-filter", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    try
    {
        _ = goal.Id;
    }
    catch (Exception) when (Environment.Is64BitProcess) // refused: belongs to the host
    {
    }
    return null;
}

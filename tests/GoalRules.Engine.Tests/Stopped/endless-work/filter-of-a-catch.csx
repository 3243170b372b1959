[Rule("TST0001", "filter-of-a-catch", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    try
    {
        throw new InvalidOperationException();
    }
    catch (Exception) when (Slow())
    {
    }
    return null;
}

static bool Slow()
{
    while (true) ;
}

[Rule("TST0001", "filter-that-loops", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    try
    {
        while (true) ;
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

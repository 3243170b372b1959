[Rule("TST0001", "filter-that-throws", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    while (true)
    {
        try
        {
            while (true) ;
        }
        catch (Exception) when (Boom())
        {
        }
    }
}

static bool Boom() => throw new InvalidOperationException();

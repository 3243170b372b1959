[Rule("TST0001", "catch-system-exception", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    while (true)
    {
        try
        {
            Deep(1);
        }
        catch (SystemException)
        {
        }
    }
}

static int Deep(int n) => Deep(n + 1) + 1;

[Rule("TST0001", "catch-the-stack", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var times = 0;
    while (times < 1000)
    {
        try
        {
            Deep(1);
        }
        catch (Exception)
        {
            times++;
        }
    }
    return null;
}

static int Deep(int n) => Deep(n + 1) + 1;

[Rule("TST0001", "another-exception-at-every-level", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    for (var depth = 1; ; depth++)
    {
        try
        {
            var n = Down(depth);
        }
        catch (InvalidOperationException)
        {
        }
    }
}

static int Down(int n)
{
    try
    {
        return n == 0 ? Deep(2000) : Down(n - 1) + 1;
    }
    catch (Exception e)
    {
        throw new InvalidOperationException(e.Message);
    }
}

static int Deep(int n) => n == 0 ? throw new InvalidOperationException() : Deep(n - 1) + 1;

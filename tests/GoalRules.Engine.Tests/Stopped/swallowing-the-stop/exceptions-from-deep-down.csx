[Rule("TST0001", "exceptions-from-deep-down", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    while (true)
    {
        try
        {
            Down(500);
        }
        catch (InvalidOperationException)
        {
        }
    }
}

static int Down(int n) => n == 0 ? throw new InvalidOperationException() : Down(n - 1) + 1;

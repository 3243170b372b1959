[Rule("TST0001", "memory-in-a-try", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var kept = new List<int[]>();
    while (true)
    {
        try
        {
            while (true) kept.Add(new int[10_000]);
        }
        catch (Exception)
        {
        }
    }
}

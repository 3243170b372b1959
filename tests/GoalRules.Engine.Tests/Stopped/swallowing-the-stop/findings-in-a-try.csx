[Rule("TST0001", "findings-in-a-try", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static IEnumerable<Finding> Check(Goal goal)
{
    var found = new List<Finding>();
    try
    {
        while (true) found.Add(Finding.At(goal.Location, 1));
    }
    catch (Exception)
    {
    }
    return found;
}

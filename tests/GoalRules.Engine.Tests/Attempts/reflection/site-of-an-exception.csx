[Rule("TST0001", "site-of-an-exception", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    try
    {
        _ = goal.Statement.Text[-1];
    }
    catch (Exception e)
    {
        var site = e.TargetSite; // refused: reflection
    }
    return null;
}

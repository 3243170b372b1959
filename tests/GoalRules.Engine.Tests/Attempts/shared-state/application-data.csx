[Rule("TST0001", "application-data", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    AppContext.SetData("seen", goal.Id); // refused: belongs to the host
    return null;
}

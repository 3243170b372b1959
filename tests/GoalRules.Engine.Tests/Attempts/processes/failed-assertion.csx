[Rule("TST0001", "failed-assertion", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    System.Diagnostics.Debug.Assert(false); // refused: Debug
    return null;
}

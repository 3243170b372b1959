[Rule("TST0001", "wide-padding-as-a-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Func<int, string> pad = goal.Id.PadRight; // refused: only be called
    return null;
}

[Rule("TST0001", "dynamic-call", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    dynamic any = goal; // refused: nobody can tell
    any.Anything();
    return null;
}

[Rule("TST0001", "debugger-break", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    System.Diagnostics.Debugger.Break(); // refused: Debugger
    return null;
}

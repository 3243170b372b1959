[Rule("TST0001", "app-context-switch", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    AppContext.SetSwitch("System.Globalization.Invariant", false); // refused: belongs to the host
    return null;
}

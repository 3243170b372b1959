[Rule("TST0001", "unhandled-exception-handler", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    AppDomain.CurrentDomain.UnhandledException += (_, _) => { }; // refused: belongs to the host
    return null;
}

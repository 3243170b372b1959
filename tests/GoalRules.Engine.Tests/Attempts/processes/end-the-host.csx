[Rule("TST0001", "end-the-host", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Environment.Exit(1); // refused: belongs to the host
    return null;
}

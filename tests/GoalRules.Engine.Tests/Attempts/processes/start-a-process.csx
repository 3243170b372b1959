[Rule("TST0001", "start-a-process", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    System.Diagnostics.Process.Start("id"); // refused: Process
    return null;
}

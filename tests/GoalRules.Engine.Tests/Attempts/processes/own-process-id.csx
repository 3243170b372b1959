[Rule("TST0001", "own-process-id", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var id = Environment.ProcessId; // refused: belongs to the host
    return null;
}

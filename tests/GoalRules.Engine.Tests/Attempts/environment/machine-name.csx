[Rule("TST0001", "machine-name", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var name = Environment.MachineName; // refused: belongs to the host
    return null;
}

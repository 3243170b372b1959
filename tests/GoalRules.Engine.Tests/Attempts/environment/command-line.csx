[Rule("TST0001", "command-line", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var line = Environment.CommandLine; // refused: belongs to the host
    return null;
}

[Rule("TST0001", "handler-of-an-append", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new System.Text.StringBuilder().Append($"{Environment.MachineName}"); // refused: belongs to the host
    return null;
}

[Rule("TST0001", "read-a-variable", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var secret = Environment.GetEnvironmentVariable("PATH"); // refused: belongs to the host
    return null;
}

[Rule("TST0001", "write-a-variable", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Environment.SetEnvironmentVariable("PATH", ""); // refused: belongs to the host
    return null;
}

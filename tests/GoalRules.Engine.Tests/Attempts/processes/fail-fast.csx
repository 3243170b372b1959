[Rule("TST0001", "fail-fast", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Environment.FailFast("gone"); // refused: belongs to the host
    return null;
}

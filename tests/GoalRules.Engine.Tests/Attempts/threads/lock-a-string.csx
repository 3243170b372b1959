[Rule("TST0001", "lock-a-string", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    lock ("shared") // refused: shares nothing
    {
    }
    return null;
}

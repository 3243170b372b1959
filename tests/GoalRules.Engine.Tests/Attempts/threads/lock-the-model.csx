[Rule("TST0001", "lock-the-model", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    lock (goal) // refused: shares nothing
    {
    }
    return null;
}

[Rule("TST0001", "thread-id", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var id = Environment.CurrentManagedThreadId; // refused: belongs to the host
    return null;
}

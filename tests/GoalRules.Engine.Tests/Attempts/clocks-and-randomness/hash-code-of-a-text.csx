[Rule("TST0001", "hash-code-of-a-text", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    if (goal.Id.GetHashCode() % 2 == 0) return null; // refused: differ from one process
    return null;
}

[Rule("TST0001", "hash-code-as-a-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Func<int> code = goal.Id.GetHashCode; // refused: differ from one process
    return null;
}

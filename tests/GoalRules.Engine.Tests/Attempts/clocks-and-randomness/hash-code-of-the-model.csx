[Rule("TST0001", "hash-code-of-the-model", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var odd = goal.GetHashCode() % 2; // refused: differ from one process
    return null;
}

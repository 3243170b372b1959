[Rule("TST0001", "hash-code-of-values", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var odd = HashCode.Combine(1, 2); // refused: differ from one process
    return null;
}

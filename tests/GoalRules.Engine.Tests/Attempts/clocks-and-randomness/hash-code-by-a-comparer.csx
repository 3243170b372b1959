[Rule("TST0001", "hash-code-by-a-comparer", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var odd = StringComparer.Ordinal.GetHashCode("x"); // refused: differ from one process
    return null;
}

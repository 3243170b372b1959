[Rule("TST0001", "stack-memory-in-an-expression", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var length = ((Span<int>)stackalloc int[] { 1, 2 }).Length; // refused: the stack is the host
    return null;
}

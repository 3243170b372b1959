[Rule("TST0001", "stack-memory", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Span<byte> bytes = stackalloc byte[1000000]; // refused: the stack is the host
    return null;
}

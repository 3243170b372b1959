[Rule("TST0001", "conversion-without-a-word", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    System.Buffers.ReadOnlySequence<byte> bytes = default; // refused: ReadOnlySequence
    return null;
}

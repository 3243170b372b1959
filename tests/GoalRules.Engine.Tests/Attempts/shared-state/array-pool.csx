[Rule("TST0001", "array-pool", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var shared = System.Buffers.ArrayPool<char>.Shared.Rent(10); // refused: others share
    return null;
}

[Rule("TST0001", "interlocked", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var count = 0;
    System.Threading.Interlocked.Increment(ref count); // refused: one thread
    return null;
}

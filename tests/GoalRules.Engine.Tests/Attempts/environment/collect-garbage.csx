[Rule("TST0001", "collect-garbage", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    GC.Collect(); // refused: memory is the host
    return null;
}

[Rule("TST0001", "infinite-sequence", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var all = Enumerable.InfiniteSequence(1, 1).Count(); // refused: never ends
    return null;
}

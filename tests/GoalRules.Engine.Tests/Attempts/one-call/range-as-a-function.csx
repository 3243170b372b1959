[Rule("TST0001", "range-as-a-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Func<int, int, IEnumerable<int>> range = Enumerable.Range; // refused: only be called
    return null;
}

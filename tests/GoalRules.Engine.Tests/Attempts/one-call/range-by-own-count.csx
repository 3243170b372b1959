[Rule("TST0001", "range-by-own-count", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var sum = Enumerable.Range(0, new Big().Count).Count(); // refused: in one call
    return null;
}

record Big
{
    public int Count => int.MaxValue;
}

[Rule("TST0001", "range-by-a-wrapped-sum", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var sum = Enumerable.Range(0, Math.Min(int.MinValue, 5) - int.MaxValue).Count(); // refused: in one call
    return null;
}

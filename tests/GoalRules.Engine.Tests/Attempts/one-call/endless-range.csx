[Rule("TST0001", "endless-range", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var sum = Enumerable.Range(0, int.MaxValue).Count(); // refused: in one call
    return null;
}

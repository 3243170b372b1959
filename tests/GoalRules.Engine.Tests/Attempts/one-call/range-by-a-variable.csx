[Rule("TST0001", "range-by-a-variable", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var many = int.MaxValue;
    var sum = Enumerable.Range(0, many).Count(); // refused: in one call
    return null;
}

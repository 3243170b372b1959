[Rule("TST0001", "array-of-dimensions", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var numbers = new int[1000, 1000]; // refused: several dimensions
    return null;
}

[Rule("TST0001", "large-array", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var numbers = new int[1_000_000_000]; // refused: array
    return null;
}

[Rule("TST0001", "array-by-a-variable", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var size = goal.Id.Length * 1_000_000;
    var numbers = new int[size]; // refused: array
    return null;
}

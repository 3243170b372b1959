[Rule("TST0001", "format-from-a-variable", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var format = goal.Id;
    var text = 1.ToString(format); // refused: constant format
    return null;
}

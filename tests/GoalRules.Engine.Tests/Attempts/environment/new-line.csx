[Rule("TST0001", "new-line", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var line = Environment.NewLine; // refused: depends on the machine
    return null;
}

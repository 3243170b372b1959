[Rule("TST0001", "stack-trace", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var trace = new Exception().StackTrace; // refused: StackTrace
    return null;
}

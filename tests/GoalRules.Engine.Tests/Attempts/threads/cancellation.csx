[Rule("TST0001", "cancellation", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var source = new System.Threading.CancellationTokenSource(); // refused: one thread
    return null;
}

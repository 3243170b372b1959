[Rule("TST0001", "monitor", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    System.Threading.Monitor.Enter(goal); // refused: one thread
    return null;
}

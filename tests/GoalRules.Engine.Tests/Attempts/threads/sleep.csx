[Rule("TST0001", "sleep", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    System.Threading.Thread.Sleep(1000); // refused: one thread
    return null;
}

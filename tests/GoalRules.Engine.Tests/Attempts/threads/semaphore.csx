[Rule("TST0001", "semaphore", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var gate = new System.Threading.SemaphoreSlim(0); // refused: one thread
    return null;
}

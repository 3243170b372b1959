[Rule("TST0001", "thread-pool", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    System.Threading.ThreadPool.QueueUserWorkItem(_ => { }); // refused: ThreadPool
    return null;
}

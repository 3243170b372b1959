[Rule("TST0001", "start-a-thread", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    new System.Threading.Thread(() => { }).Start(); // refused: runs on one thread
    return null;
}

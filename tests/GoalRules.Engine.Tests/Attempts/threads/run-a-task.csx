[Rule("TST0001", "run-a-task", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    System.Threading.Tasks.Task.Run(() => 1); // refused: runs on one thread
    return null;
}

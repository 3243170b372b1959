[Rule("TST0001", "async-lambda", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Func<System.Threading.Tasks.Task> later = async () => { }; // refused: runs on one thread
    return null;
}

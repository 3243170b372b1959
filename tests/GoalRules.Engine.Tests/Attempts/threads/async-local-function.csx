[Rule("TST0001", "async-local-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Later();

    async void Later() // refused: runs on one thread
    {
    }
    return null;
}

[Rule("TST0001", "async-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Later();
    return null;
}

static async void Later() => await System.Threading.Tasks.Task.Delay(1); // refused: runs on one thread

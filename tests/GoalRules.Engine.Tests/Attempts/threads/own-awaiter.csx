[Rule("TST0001", "own-awaiter", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = Wait();
    return null;
}

static async System.Threading.Tasks.Task Wait() => await new Soon(); // refused: runs on one thread

record Soon
{
    public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() => default; // refused: belongs to the compiler
}

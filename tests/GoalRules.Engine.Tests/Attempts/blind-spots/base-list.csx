[Rule("TST0001", "base-list", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = 1;
    return null;
}

record Mine : IAsyncDisposable // refused: IAsyncDisposable
{
    public System.Threading.Tasks.ValueTask DisposeAsync() => default; // refused: one thread
}

[Rule("TST0001", "await-each", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = All();
    return null;
}

static async IAsyncEnumerable<int> All() // refused: runs on one thread
{
    yield return 1;
}

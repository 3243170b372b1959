[Rule("TST0001", "enumerator-of-ones-own", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    foreach (var each in new Many()) _ = each; // refused: reads no files
    return null;
}

record Many
{
    public IEnumerator<System.IO.FileInfo> GetEnumerator() => throw new InvalidOperationException(); // refused: reads no files
}

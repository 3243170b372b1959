[Rule("TST0001", "nested-record", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = 1;
    return null;
}

record Outer
{
    record Inner
    {
        public string Host() => Environment.UserName; // refused: belongs to the host
    }
}

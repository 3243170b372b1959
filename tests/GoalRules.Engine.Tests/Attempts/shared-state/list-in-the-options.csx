[Rule("TST0001", "list-in-the-options", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal, Options options)
{
    options.Seen.Add(goal.Id);
    return null;
}

record Options(int Limit = 1)
{
    public List<string> Seen { get; } = []; // refused: keep state
}

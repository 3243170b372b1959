[Rule("TST0001", "array-in-the-options", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal, Options options)
{
    options.Words![0] = goal.Id;
    return null;
}

record Options(string[]? Words = null); // refused: keep state

[Rule("TST0001", "long-message", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    return Finding.At(goal.Location, Enumerable.Repeat(string.Join("", Enumerable.Repeat(new string('a', 1000), 400)), 10_000));
}

[Rule("TST0001", "group-join-of-equals", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var count = Enumerable.Range(0, 10_000).Join(Enumerable.Range(0, 10_000), _ => 1, _ => 1, (a, b) => a).Count();
    return null;
}

[Rule("TST0001", "where-that-lets-nothing-through", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var any = (from a in Enumerable.Range(0, 10_000) from b in Enumerable.Range(0, 10_000) where a + b < 0 select a).Any();
    return null;
}

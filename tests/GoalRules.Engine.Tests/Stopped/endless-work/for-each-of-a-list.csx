[Rule("TST0001", "for-each-of-a-list", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var list = Enumerable.Range(0, 10_000).ToList();
    list.ForEach(a => list.ForEach(b => _ = a + b));
    return null;
}

[Rule("TST0001", "contains-in-a-long-list", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var list = Enumerable.Repeat("a", 10_000).ToList();
    while (!list.Contains("b")) ;
    return null;
}

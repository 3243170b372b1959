[Rule("TST0001", "order-again-and-again", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var list = Enumerable.Range(0, 10_000).Select(n => $"a{n}").ToList();
    while (list.Order().First().Length > 0) ;
    return null;
}

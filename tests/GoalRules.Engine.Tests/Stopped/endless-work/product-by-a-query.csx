[Rule("TST0001", "product-by-a-query", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var pairs = from a in Enumerable.Range(0, 10_000) from b in Enumerable.Range(0, 10_000) from c in Enumerable.Range(0, 10_000) select a;
    var count = pairs.Count();
    return null;
}

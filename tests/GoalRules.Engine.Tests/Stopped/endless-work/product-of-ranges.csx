[Rule("TST0001", "product-of-ranges", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var count = Enumerable.Range(0, 10_000).SelectMany(_ => Enumerable.Range(0, 10_000)).SelectMany(_ => Enumerable.Range(0, 10_000)).Count();
    return null;
}

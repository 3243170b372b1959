[Rule("TST0001", "zip-of-products", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var many = Enumerable.Range(0, 10_000).SelectMany(_ => Enumerable.Range(0, 10_000));
    var count = many.Zip(many).Count();
    return null;
}

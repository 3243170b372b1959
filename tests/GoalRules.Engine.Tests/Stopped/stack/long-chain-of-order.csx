[Rule("TST0001", "long-chain-of-order", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    IEnumerable<int> chain = [1, 2];
    for (var i = 0; i < 20_000; i++) chain = chain.Order();
    var first = chain.Last();
    return null;
}

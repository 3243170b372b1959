[Rule("TST0001", "long-chain-of-queries", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    IEnumerable<int> chain = [1, 2];
    for (var i = 0; i < 40_000; i++) chain = from n in chain where n > 0 select n;
    var count = chain.Count();
    return null;
}

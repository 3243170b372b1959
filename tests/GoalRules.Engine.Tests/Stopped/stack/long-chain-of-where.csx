[Rule("TST0001", "long-chain-of-where", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    IEnumerable<int> chain = [1, 2];
    for (var i = 0; i < 40_000; i++) chain = chain.Where(n => n > 0);
    var count = chain.Count();
    return null;
}

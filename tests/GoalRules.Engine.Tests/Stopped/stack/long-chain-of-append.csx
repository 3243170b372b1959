[Rule("TST0001", "long-chain-of-append", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    IEnumerable<int> chain = [1];
    for (var i = 0; i < 80_000; i++) chain = chain.Concat([i]).Reverse();
    var count = chain.Count();
    return null;
}

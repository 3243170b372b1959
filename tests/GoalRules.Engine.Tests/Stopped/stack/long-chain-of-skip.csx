[Rule("TST0001", "long-chain-of-skip", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    IEnumerable<int> chain = Enumerable.Range(0, 3).Where(n => n > 0);
    for (var i = 0; i < 80_000; i++) chain = chain.Skip(0).Distinct();
    var count = chain.Count();
    return null;
}

[Rule("TST0001", "long-chain-of-functions", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Func<int, int> chain = n => n;
    for (var i = 0; i < 40_000; i++)
    {
        var before = chain;
        chain = n => before(n) + 1;
    }
    var number = chain(1);
    return null;
}

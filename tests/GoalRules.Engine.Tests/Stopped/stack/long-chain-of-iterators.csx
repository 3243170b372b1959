[Rule("TST0001", "long-chain-of-iterators", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    IEnumerable<int> chain = [1, 2];
    for (var i = 0; i < 90_000; i++) chain = Pass(chain);
    foreach (var n in chain) _ = n;
    return null;
}

static IEnumerable<int> Pass(IEnumerable<int> inner)
{
    foreach (var n in inner) yield return n;
}

[Rule("TST0001", "resumed-deep-down", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    IEnumerable<int> chain = Numbers();
    for (var i = 0; i < 10_000; i++) chain = Pass(chain);
    var walk = chain.GetEnumerator();
    var any = walk.MoveNext();
    var deep = Down(walk, 1);
    return null;
}

static IEnumerable<int> Numbers()
{
    for (var i = 0; ; i++) yield return i;
}

static IEnumerable<int> Pass(IEnumerable<int> inner)
{
    foreach (var n in inner) yield return n;
}

static int Down(IEnumerator<int> walk, int n) => (n % 100 == 0 && walk.MoveNext() ? 1 : 0) + Down(walk, n + 1);

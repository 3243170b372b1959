using System.Text;

[Rule("TST0001", "tuples-of-a-text-that-was-built", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var builder = new StringBuilder();
    for (var i = 0; i < 400; i++) builder.Append('x', 1000);
    var (text, same) = (builder.ToString(), builder.ToString());
    var pairs = Enumerable.Range(0, 10_000).Select(i => (i % 2 == 0 ? text : same, i * 7919L % 10_007)).ToList();
    pairs.Sort();
    while (pairs.IndexOf((same, -1)) < 0) ;
    return null;
}

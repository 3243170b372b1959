using System.Text;

[Rule("TST0001", "builders-in-a-join", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var builder = new StringBuilder();
    for (var i = 0; i < 400; i++) builder.Append('x', 1000);
    var builders = new object[1400];
    for (var i = 0; i < builders.Length; i++) builders[i] = builder;
    ReadOnlySpan<object> span = builders;
    return Finding.At(goal.Location, string.Join("", span).Length);
}

using System.Text;

[Rule("TST0001", "doubled-builder-by-an-object", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var builder = new StringBuilder("aaaaaaaa");
    object same = builder;
    for (var i = 0; i < 40; i++) builder.Append(same);
    return Finding.At(goal.Location, builder.Length);
}

using System.Text;

[Rule("TST0001", "sum-of-builders", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var builder = new StringBuilder();
    for (var i = 0; i < 400; i++) builder.Append('x', 1000);
    object thing = builder;
    return Finding.At(goal.Location, ("" + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing + thing).Length);
}

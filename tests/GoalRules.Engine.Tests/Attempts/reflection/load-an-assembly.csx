[Rule("TST0001", "load-an-assembly", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var loaded = System.Reflection.Assembly.LoadFrom("/tmp/x.dll"); // refused: behind the model
    return null;
}

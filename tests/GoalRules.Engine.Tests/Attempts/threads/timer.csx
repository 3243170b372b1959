[Rule("TST0001", "timer", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var timer = new System.Threading.Timer(_ => { }); // refused: one thread
    return null;
}

[Rule("TST0001", "sum-of-functions", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Action act = () => { };
    for (var i = 0; i < 60; i++) act += act; // refused: twice as long
    return null;
}

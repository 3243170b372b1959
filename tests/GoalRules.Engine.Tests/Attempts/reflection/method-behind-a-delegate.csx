[Rule("TST0001", "method-behind-a-delegate", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Func<int> one = () => 1;
    var method = one.Method; // refused: by reflection
    return null;
}

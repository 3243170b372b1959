[Rule("TST0001", "call-a-delegate-dynamically", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Func<int> one = () => 1;
    var answer = one.DynamicInvoke(); // refused: by reflection
    return null;
}

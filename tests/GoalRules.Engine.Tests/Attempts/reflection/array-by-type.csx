[Rule("TST0001", "array-by-type", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var array = Array.CreateInstance(null!, 3); // refused: opens reflection
    return null;
}

[Rule("TST0001", "target-of-a-delegate", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Func<string> text = goal.ToString;
    var target = text.Target; // refused: by reflection
    return null;
}

[Rule("TST0001", "get-type", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var assembly = goal.GetType().Assembly; // refused: it opens reflection
    return null;
}

[Rule("TST0001", "wide-padding", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = goal.Id.PadLeft(1_000_000_000); // refused: in one call
    return null;
}

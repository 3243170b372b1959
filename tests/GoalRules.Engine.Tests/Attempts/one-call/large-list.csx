[Rule("TST0001", "large-list", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var list = new List<int>(2_000_000_000); // refused: in one call
    return null;
}

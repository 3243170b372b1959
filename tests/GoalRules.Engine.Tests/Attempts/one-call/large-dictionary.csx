[Rule("TST0001", "large-dictionary", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var map = new Dictionary<int, int>(2_000_000_000); // refused: in one call
    return null;
}

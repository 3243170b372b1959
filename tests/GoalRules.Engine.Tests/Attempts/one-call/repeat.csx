[Rule("TST0001", "repeat", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = string.Concat(Enumerable.Repeat("x", 1_000_000_000)); // refused: in one call
    return null;
}

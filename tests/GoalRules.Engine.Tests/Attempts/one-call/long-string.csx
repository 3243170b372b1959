[Rule("TST0001", "long-string", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('x', 1_000_000_000); // refused: in one call
    return null;
}

[Rule("TST0001", "precise-hole", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = $"{1:D999999999}"; // refused: digits
    return null;
}

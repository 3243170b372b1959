[Rule("TST0001", "local-time", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var local = new DateTime(2026, 1, 1).ToLocalTime(); // refused: ToLocalTime
    return null;
}

[Rule("TST0001", "base-directory", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var folder = AppDomain.CurrentDomain.BaseDirectory; // refused: belongs to the host
    return null;
}

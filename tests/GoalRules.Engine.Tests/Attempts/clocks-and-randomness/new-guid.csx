[Rule("TST0001", "new-guid", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var id = Guid.NewGuid(); // refused: the same findings
    return null;
}

[Rule("TST0001", "list-by-a-pattern", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var count = goal.SupportedBy switch
    {
        List<Goal> goals => goals.Count, // refused: under the eyes of other rules
        _ => 0,
    };
    return null;
}

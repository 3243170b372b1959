[Rule("TST0001", "query-in-a-query", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var all = from m in goal.Measures where Environment.Is64BitProcess select m; // refused: belongs to the host
    return null;
}

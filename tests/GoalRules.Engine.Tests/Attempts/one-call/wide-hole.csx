[Rule("TST0001", "wide-hole", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = $"{goal.Id,1000000000}"; // refused: wide
    return null;
}

[Rule("TST0001", "big-replacement", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = goal.Id.Replace("x", goal.Statement.Text); // refused: any size
    return null;
}

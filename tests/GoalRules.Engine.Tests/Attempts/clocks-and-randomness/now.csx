[Rule("TST0001", "now", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var today = DateTime.Now; // refused: goal.Submission.AsOf
    return null;
}

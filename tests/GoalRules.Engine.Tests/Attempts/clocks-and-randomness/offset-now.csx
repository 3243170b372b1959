[Rule("TST0001", "offset-now", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var now = DateTimeOffset.UtcNow; // refused: goal.Submission.AsOf
    return null;
}

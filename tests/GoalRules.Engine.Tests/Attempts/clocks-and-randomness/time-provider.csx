[Rule("TST0001", "time-provider", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var now = TimeProvider.System.GetUtcNow(); // refused: goal.Submission.AsOf
    return null;
}

using D = System.DateTime;

[Rule("TST0001", "utc-now-by-alias", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var today = D.UtcNow; // refused: goal.Submission.AsOf
    return null;
}

[Rule("TST0001", "internals-of-the-model", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var conventions = goal.Submission.Conventions; // refused: Conventions
    return null;
}

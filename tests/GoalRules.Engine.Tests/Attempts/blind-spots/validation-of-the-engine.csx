[Rule("TST0001", "validation-of-the-engine", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var wrong = SubmissionValidation.Validate(goal.Submission); // refused: before any rule sees it
    return null;
}

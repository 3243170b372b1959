[Rule("TST0001", "today-as-a-date", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var day = DateOnly.FromDateTime(DateTime.Now); // refused: goal.Submission.AsOf
    return null;
}

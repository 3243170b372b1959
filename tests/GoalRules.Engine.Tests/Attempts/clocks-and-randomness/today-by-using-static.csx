using static System.DateTime;

[Rule("TST0001", "today-by-using-static", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var day = Today; // refused: goal.Submission.AsOf
    return null;
}

[Rule("TST0001", "tick-count", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var ticks = Environment.TickCount64; // refused: goal.Submission.AsOf
    return null;
}

[Rule("TST0001", "now-in-a-hole", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    return Finding.At(goal.Location, $"{DateTime.UtcNow:O}"); // refused: goal.Submission.AsOf
    return null;
}

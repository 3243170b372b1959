[Rule("TST0001", "parallel-query", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var ids = goal.Submission.Goals.AsParallel().Select(other => other.Id).ToList(); // refused: AsParallel
    return null;
}

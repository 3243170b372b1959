[Rule("TST0001", "shuffle", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var goals = goal.Submission.Goals.Shuffle().ToList(); // refused: the same findings
    return null;
}

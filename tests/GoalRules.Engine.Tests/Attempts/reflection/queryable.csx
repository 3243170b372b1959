[Rule("TST0001", "queryable", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var goals = Queryable.AsQueryable(goal.Submission.Goals); // refused: Queryable
    return null;
}

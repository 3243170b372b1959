[Rule("TST0001", "list-behind-the-model", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    ((List<Goal>)goal.Submission.Goals).Clear(); // refused: under the eyes of other rules
    return null;
}

[Rule("TST0001", "now-as-a-method-group", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var clocks = new List<string> { "" }.Select(_ => DateTime.Today).ToList(); // refused: goal.Submission.AsOf
    return null;
}

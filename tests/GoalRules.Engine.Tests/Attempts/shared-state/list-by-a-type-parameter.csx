[Rule("TST0001", "list-by-a-type-parameter", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    As<List<Goal>>(goal.Submission.Goals).Clear();
    return null;
}

static T As<T>(object value) => (T)value; // refused: under the eyes of other rules

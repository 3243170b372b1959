[Rule("TST0001", "interface-behind-the-model", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    (goal.Supports as IList<Support>)?.Clear(); // refused: under the eyes of other rules
    return null;
}

[Rule("TST0001", "dispose-of-a-value", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    using var each = goal.Measures.GetEnumerator(); // refused: has to be closed
    return null;
}

[Rule("TST0001", "dispose-in-a-block", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    using (goal.Measures.GetEnumerator()) // refused: has to be closed
    {
    }
    return null;
}

[Rule("TST0001", "list-by-a-loop-variable", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    foreach (List<Measure> list in new object[] { goal.Measures }) list.Clear(); // refused: under the eyes of other rules
    return null;
}

[Rule("TST0001", "list-by-of-type", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    foreach (var list in new object[] { goal.Measures }.OfType<IList<Measure>>()) list.Clear(); // refused: under the eyes of other rules
    return null;
}

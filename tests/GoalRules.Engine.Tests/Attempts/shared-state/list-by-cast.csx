[Rule("TST0001", "list-by-cast", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    foreach (var list in new object[] { goal.Measures }.Cast<List<Measure>>()) list.Add(null!); // refused: under the eyes of other rules
    return null;
}

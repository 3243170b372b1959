[Rule("TST0001", "list-by-an-is-test", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var known = goal.Measures is List<Measure>; // refused: under the eyes of other rules
    return null;
}

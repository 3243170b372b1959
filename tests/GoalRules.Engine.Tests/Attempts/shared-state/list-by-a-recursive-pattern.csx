[Rule("TST0001", "list-by-a-recursive-pattern", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    if ((object)goal.Measures is IList<Measure> { Count: > 0 } list) list.RemoveAt(0); // refused: under the eyes of other rules
    return null;
}

[Rule("TST0001", "list-by-a-tuple", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var (list, _) = ((List<Measure>, int))((object)goal.Measures, 1); // refused: under the eyes of other rules
    return null;
}

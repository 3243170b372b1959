[Rule("TST0001", "extension-called-statically", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var odd = Enumerable.Shuffle(goal.Measures).First(); // refused: the same findings
    return null;
}

[Rule("TST0001", "array-behind-the-model", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    if (goal.Measures is Measure[] measures) measures[0] = null!; // refused: under the eyes of other rules
    return null;
}

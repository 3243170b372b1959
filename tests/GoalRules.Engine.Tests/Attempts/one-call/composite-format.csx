[Rule("TST0001", "composite-format", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = string.Format("{0,1000000000}", 1); // refused: placeholder
    return null;
}

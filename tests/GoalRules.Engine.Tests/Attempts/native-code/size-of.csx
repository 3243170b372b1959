[Rule("TST0001", "size-of", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var size = sizeof(DateTime); // refused: raw memory
    return null;
}

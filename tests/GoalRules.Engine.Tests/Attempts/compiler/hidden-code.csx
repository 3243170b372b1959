[Rule("TST0001", "hidden-code", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    #if true // refused: line by line
    _ = 1;
    #endif
    return null;
}

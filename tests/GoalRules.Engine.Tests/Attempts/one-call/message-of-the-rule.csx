[Rule("TST0001", "message-of-the-rule", Category.Specificity, Severity.Warning, Message = "{0,1000000000}")] // refused: placeholder
static Finding? Check(Goal goal)
{
    _ = 1;
    return null;
}

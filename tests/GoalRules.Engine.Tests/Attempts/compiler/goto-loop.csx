[Rule("TST0001", "goto-loop", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    again: // refused: loops that nobody sees
    goto again; // refused: loops that nobody sees
    return null;
}

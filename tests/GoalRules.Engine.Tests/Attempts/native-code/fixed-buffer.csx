[Rule("TST0001", "fixed-buffer", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    fixed (char* p = goal.Id) // refused: raw memory
    {
    }
    return null;
}

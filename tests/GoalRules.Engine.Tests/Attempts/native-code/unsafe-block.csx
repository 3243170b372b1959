[Rule("TST0001", "unsafe-block", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    unsafe // refused: raw memory
    {
        int* p = null; // refused: raw memory
        *p = 1;
    }
    return null;
}

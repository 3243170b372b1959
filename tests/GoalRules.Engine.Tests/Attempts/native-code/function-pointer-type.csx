[Rule("TST0001", "function-pointer-type", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    List<nint> pointers = []; // refused: raw memory
    return null;
}

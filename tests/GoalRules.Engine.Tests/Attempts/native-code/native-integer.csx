[Rule("TST0001", "native-integer", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    nint address = 42; // refused: raw memory
    return null;
}

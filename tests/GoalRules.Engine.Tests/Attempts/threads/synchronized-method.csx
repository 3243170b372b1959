[Rule("TST0001", "synchronized-method", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Locked();
    return null;
}

[System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.Synchronized)] // refused: belongs to the compiler
static void Locked()
{
}

[Rule("TST0001", "synchronized-by-the-runtime", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Locked();
    return null;
}

[System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.InternalCall)] // refused: belongs to the compiler
static void Locked()
{
}

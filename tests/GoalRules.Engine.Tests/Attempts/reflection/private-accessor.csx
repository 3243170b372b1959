[Rule("TST0001", "private-accessor", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = Reach(goal);
    return null;
}

[System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = "get_Conventions")] // refused: belongs to the compiler
static extern object Reach(Goal goal); // refused: native code

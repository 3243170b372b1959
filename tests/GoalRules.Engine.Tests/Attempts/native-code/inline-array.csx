[Rule("TST0001", "inline-array", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = default(Many);
    return null;
}

[System.Runtime.CompilerServices.InlineArray(1000000)] // refused: belongs to the compiler
record struct Many(int Each);

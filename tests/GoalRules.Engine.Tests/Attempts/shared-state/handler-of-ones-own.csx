[Rule("TST0001", "handler-of-ones-own", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = new System.Runtime.CompilerServices.DefaultInterpolatedStringHandler(10, 10).ToStringAndClear(); // refused: belongs to the compiler
    return null;
}

[Rule("TST0001", "unsafe-as", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = System.Runtime.CompilerServices.Unsafe.As<string>(goal); // refused: belongs to the compiler
    return null;
}

[Rule("TST0001", "caller-information", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Tell();
    return null;
}

static void Tell([System.Runtime.CompilerServices.CallerFilePath] string path = "") // refused: belongs to the compiler
{
}

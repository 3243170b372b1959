[Rule("TST0001", "uninitialised-locals", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Locals();
    return null;
}

[System.Runtime.CompilerServices.SkipLocalsInit] // refused: belongs to the compiler
static void Locals()
{
}

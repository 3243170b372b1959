[Rule("TST0001", "module-initialiser", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = 1;
    return null;
}

[System.Runtime.CompilerServices.ModuleInitializer] // refused: belongs to the compiler
static void Begin()
{
}

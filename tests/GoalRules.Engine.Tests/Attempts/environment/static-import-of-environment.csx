using static System.Environment; // refused: belongs to the host

[Rule("TST0001", "static-import-of-environment", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Exit(3); // refused: belongs to the host
    return null;
}

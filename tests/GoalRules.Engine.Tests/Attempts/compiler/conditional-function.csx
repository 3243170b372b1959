[Rule("TST0001", "conditional-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Note();
    return null;
}

[System.Diagnostics.Conditional("DEBUG")] // refused: reaches the host
static void Note()
{
}

[Rule("TST0001", "variable-arguments", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Any(__arglist(1, 2)); // refused: raw memory
    return null;
}

static void Any(__arglist) // refused: raw memory
{
}

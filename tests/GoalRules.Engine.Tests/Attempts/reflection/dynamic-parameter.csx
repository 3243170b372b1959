[Rule("TST0001", "dynamic-parameter", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Use(goal);
    return null;
}

static void Use(dynamic any) // refused: nobody can tell
{
}

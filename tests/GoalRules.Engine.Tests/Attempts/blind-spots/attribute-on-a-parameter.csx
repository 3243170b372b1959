[Rule("TST0001", "attribute-on-a-parameter", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Use(1);
    return null;
}

static void Use([System.Runtime.InteropServices.Optional] int number) // refused: native code
{
}

[Rule("TST0001", "local-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    return Inner();
    Finding? Inner() => Inner() ?? null;
}

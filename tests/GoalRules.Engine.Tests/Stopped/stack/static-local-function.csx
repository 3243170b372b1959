[Rule("TST0001", "static-local-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var n = Inner(1);
    return null;
    static int Inner(int n)
    {
        return Inner(n + 1) + 1;
    }
}

[Rule("TST0001", "local-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Inner();

    static void Inner() => Environment.Exit(1); // refused: belongs to the host
    return null;
}

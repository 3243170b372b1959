[Rule("TST0001", "fibonacci-of-local-functions", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var number = Inner(60);
    return null;
    static long Inner(int n) => n < 2 ? n : Inner(n - 1) + Inner(n - 2);
}

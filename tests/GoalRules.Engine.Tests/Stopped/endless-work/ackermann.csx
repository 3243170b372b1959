[Rule("TST0001", "ackermann", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var number = Ackermann(3, 20);
    return null;
}

static long Ackermann(long m, long n) => m == 0 ? n + 1 : n == 0 ? Ackermann(m - 1, 1) : Ackermann(m - 1, Ackermann(m, n - 1));

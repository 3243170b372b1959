[Rule("TST0001", "two-functions", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    A(1);
    return null;
}

static int A(int n) => B(n) + 1;

static int B(int n) => A(n) + 1;

[Rule("TST0001", "lambda", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Func<int, int> self = null!;
    self = n => self(n + 1) + 1;
    var number = self(1);
    return null;
}

[Rule("TST0001", "fibonacci-of-lambdas", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Func<int, long> self = null!;
    self = n => n < 2 ? n : self(n - 1) + self(n - 2);
    var number = self(60);
    return null;
}

[Rule("TST0001", "lambda-without-a-result", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Action<int> self = null!;
    self = n => self(n + 1);
    self(1);
    return null;
}

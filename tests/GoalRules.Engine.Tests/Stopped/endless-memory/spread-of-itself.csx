[Rule("TST0001", "spread-of-itself", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    List<int> numbers = [1];
    while (true) numbers = [.. numbers, .. numbers.AsEnumerable()];
}

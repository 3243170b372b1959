[Rule("TST0001", "tail-of-a-long-list", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var list = Enumerable.Range(0, 10_000).ToList();
    while (list is [var first, .. var rest]) list = [.. list];
    return null;
}

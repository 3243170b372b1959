[Rule("TST0001", "sort-with-a-comparison", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var list = Enumerable.Range(0, 10_000).ToList();
    while (list.Count > 0) list.Sort((a, b) => b - a);
    return null;
}

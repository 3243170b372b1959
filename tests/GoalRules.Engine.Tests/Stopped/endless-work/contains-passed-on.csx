[Rule("TST0001", "contains-passed-on", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var list = Enumerable.Range(0, 10_000).ToList();
    var others = Enumerable.Range(0, 10_000).Select(n => n + 10_000).ToArray();
    var any = others.Any(list.Contains);
    return null;
}

[Rule("TST0001", "sort-of-many-texts", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var list = Enumerable.Range(0, 10_000).Select(n => $"a{n}").ToList();
    while (list.Count > 0) list.Sort();
    return null;
}

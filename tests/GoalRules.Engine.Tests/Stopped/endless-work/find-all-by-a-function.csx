[Rule("TST0001", "find-all-by-a-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var list = Enumerable.Range(0, 10_000).ToList();
    var found = list.FindAll(a => list.TrueForAll(b => a + b >= 0));
    return null;
}

[Rule("TST0001", "join-of-equals", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var count = (from a in Enumerable.Range(0, 10_000) join b in Enumerable.Range(0, 10_000) on 1 equals 1 select a).Count();
    return null;
}

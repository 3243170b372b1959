[Rule("TST0001", "let-in-a-query", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var sum = (from a in Enumerable.Range(0, 10_000) from b in Enumerable.Range(0, 10_000) let c = a * b select c).Sum(c => (long)c);
    return null;
}

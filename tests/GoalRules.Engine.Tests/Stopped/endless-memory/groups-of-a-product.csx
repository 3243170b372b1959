[Rule("TST0001", "groups-of-a-product", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var groups = (from a in Enumerable.Range(0, 10_000) from b in Enumerable.Range(0, 10_000) group b by a * b).ToList();
    return null;
}

[Rule("TST0001", "equal-hashes", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var list = new List<long>();
    for (var i = 0L; i < 2_000; i++) list.Add((i << 32) | i);
    while (list.Distinct().Count() > 0) ;
    return null;
}

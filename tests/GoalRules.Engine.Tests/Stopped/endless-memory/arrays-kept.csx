[Rule("TST0001", "arrays-kept", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var kept = new List<int[]>();
    while (true) kept.Add(new int[10_000]);
}

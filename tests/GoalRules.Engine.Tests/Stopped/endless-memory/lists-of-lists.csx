[Rule("TST0001", "lists-of-lists", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var kept = new List<List<int>>();
    while (true) kept.Add(new List<int>(10_000));
}

[Rule("TST0001", "split-again-and-again", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = string.Join(",", Enumerable.Range(0, 10_000));
    var kept = new List<string[]>();
    while (true) kept.Add(text.Split(','));
}

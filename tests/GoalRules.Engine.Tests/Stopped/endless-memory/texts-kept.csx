[Rule("TST0001", "texts-kept", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var kept = new List<string>();
    while (true) kept.Add(new string('a', 1000));
}

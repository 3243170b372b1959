[Rule("TST0001", "doubled-text-in-a-dictionary", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var map = new Dictionary<string, string> { ["a"] = "a" };
    while (true) map["a"] += map["a"];
}

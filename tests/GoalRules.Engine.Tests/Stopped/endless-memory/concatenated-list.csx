[Rule("TST0001", "concatenated-list", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 1000);
    var list = new List<string>();
    for (var i = 0; i < 10_000; i++) list.Add(text);
    var long1 = string.Concat(list);
    var long2 = string.Concat(list.ConvertAll(_ => long1));
    return null;
}

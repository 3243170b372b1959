[Rule("TST0001", "list-of-itself", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var list = new List<int> { 1 };
    while (true) list.AddRange(list);
}

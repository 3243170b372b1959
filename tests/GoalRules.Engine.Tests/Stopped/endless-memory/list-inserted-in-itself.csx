[Rule("TST0001", "list-inserted-in-itself", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var list = new List<int> { 1 };
    while (true) list.InsertRange(0, list);
}

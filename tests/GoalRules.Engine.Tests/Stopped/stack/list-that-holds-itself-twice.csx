[Rule("TST0001", "list-that-holds-itself-twice", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var list = new List<object>();
    list.Add(list);
    list.Add(list);
    return Finding.At(goal.Location, 1, list);
}

[Rule("TST0001", "joined-objects", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 1000);
    object[] all = [.. Enumerable.Repeat(text, 10_000)];
    var more = string.Join(text, all) + string.Join(text, all) + string.Join(text, all);
    return null;
}

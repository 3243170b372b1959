[Rule("TST0001", "dictionary-that-grows", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var map = new Dictionary<int, int>();
    for (var i = 0; ; i++) map[i] = i;
}

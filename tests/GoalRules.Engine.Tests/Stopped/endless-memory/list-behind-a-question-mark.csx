[Rule("TST0001", "list-behind-a-question-mark", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    List<int>? list = [1];
    while (true) list?.AddRange(list);
}

[Rule("TST0001", "doubled-text-by-a-sum", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = "a";
    while (true) text = text + text;
}

[Rule("TST0001", "doubled-text-by-join", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = "a";
    while (true) text = string.Join(text, text, text, text);
}

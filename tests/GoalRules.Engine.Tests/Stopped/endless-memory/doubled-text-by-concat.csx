[Rule("TST0001", "doubled-text-by-concat", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = "a";
    while (true) text = string.Concat(text, text, text, text);
}

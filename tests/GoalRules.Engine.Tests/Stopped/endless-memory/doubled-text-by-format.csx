[Rule("TST0001", "doubled-text-by-format", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = "a";
    while (true) text = string.Format("{0}{0}{0}{0}{0}{0}{0}{0}", text);
}

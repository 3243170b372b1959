[Rule("TST0001", "builder-of-its-text", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new System.Text.StringBuilder("a");
    while (true) text.Append(text.ToString());
}

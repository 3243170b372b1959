[Rule("TST0001", "text-behind-a-question-mark", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Box? box = new Box("a");
    while (true) box = new Box(box?.Text.Replace("a", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa") ?? "");
}

record Box(string Text);

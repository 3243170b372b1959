[Rule("TST0001", "lines-of-holes", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var lines = new System.Text.StringBuilder();
    while (true) lines.AppendLine($"{text}{text}").Append(System.Globalization.CultureInfo.InvariantCulture, $"{text} {goal.Id}");
}

[Rule("TST0001", "doubled-text-by-create", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    while (true) text = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{text}{text}");
}

[Rule("TST0001", "split-at-many-texts", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var parts = new string[10_000];
    for (var i = 0; i < parts.Length; i++) parts[i] = new string('a', 200) + "b";
    while (text.Split(parts, StringSplitOptions.None).Length > 0) ;
    return null;
}

[Rule("TST0001", "records-as-keys", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var counts = new Dictionary<Link, int>();
    while (true) counts[new(text, counts.Count % 2)] = 1;
}

record Link(string Text, int Number);

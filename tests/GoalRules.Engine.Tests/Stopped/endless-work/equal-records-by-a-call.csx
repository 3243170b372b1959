[Rule("TST0001", "equal-records-by-a-call", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var (one, other) = (new Link(text + "b"), new Link(text + "b"));
    while (one.Equals(other)) ;
    return null;
}

record Link(string Text);

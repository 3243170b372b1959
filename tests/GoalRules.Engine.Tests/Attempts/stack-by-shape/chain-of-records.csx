[Rule("TST0001", "chain-of-records", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Node? last = null;
    for (var i = 0; i < 1_000_000; i++) last = new Node(i, last);
    if (last == last! with { }) return null;
    return null;
}

record Node(int Number, Node? Next); // refused: of its kind

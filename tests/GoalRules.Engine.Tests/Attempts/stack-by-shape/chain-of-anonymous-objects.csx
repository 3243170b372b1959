[Rule("TST0001", "chain-of-anonymous-objects", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    object last = 1;
    for (var i = 0; i < 1_000_000; i++) last = new { Next = last }; // refused: of its kind
    return Finding.At(goal.Location, last);
    return null;
}

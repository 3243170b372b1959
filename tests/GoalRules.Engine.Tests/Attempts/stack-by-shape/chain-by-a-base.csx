[Rule("TST0001", "chain-by-a-base", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Part thing = new();
    for (var i = 0; i < 200_000; i++) thing = new Whole(thing, i);
    return Finding.At(goal.Location, thing);
}

record Part;

record Whole(Part Value, int Number) : Part; // refused: another of its kind

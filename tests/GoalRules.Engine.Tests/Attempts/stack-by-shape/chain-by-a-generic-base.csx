[Rule("TST0001", "chain-by-a-generic-base", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Part thing = new();
    for (var i = 0; i < 200_000; i++) thing = new Whole<Part>(thing, i); // refused: another of its kind
    return Finding.At(goal.Location, thing);
}

record Part;

record Whole<T>(T Value, int Number) : Part;

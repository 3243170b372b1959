[Rule("TST0001", "chain-of-generic-records", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    object thing = 0;
    for (var i = 0; i < 200_000; i++) thing = new Box<object>(thing, i); // refused: could be anything
    return Finding.At(goal.Location, thing);
}

record Box<T>(T Value, int Number);

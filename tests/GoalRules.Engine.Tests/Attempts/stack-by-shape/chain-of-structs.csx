[Rule("TST0001", "chain-of-structs", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    object thing = 0;
    for (var i = 0; i < 200_000; i++) thing = new Box(thing, i);
    return Finding.At(goal.Location, thing);
}

record struct Box(object Value, int Number); // refused: another of its kind

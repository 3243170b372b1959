[Rule("TST0001", "chain-of-tuples-of-a-type-parameter", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    object thing = 0;
    for (var i = 0; i < 200_000; i++) thing = Make(thing); // refused: could be anything
    return Finding.At(goal.Location, thing);
}

static object Make<T>(T value) => (value, 1);

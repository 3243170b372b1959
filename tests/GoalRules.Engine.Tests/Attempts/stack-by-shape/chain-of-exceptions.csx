[Rule("TST0001", "chain-of-exceptions", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    object thing = 0;
    for (var i = 0; i < 200_000; i++) thing = new ArgumentOutOfRangeException("a", thing, "b"); // refused: ArgumentOutOfRangeException
    return Finding.At(goal.Location, thing);
}

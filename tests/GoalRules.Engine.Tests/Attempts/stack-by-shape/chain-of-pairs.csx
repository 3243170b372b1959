[Rule("TST0001", "chain-of-pairs", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    object thing = 0;
    for (var i = 0; i < 200_000; i++) thing = KeyValuePair.Create(1, thing); // refused: another of its kind
    return Finding.At(goal.Location, thing);
}

[Rule("TST0001", "chain-in-dictionaries", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    object thing = 0;
    for (var i = 0; i < 200_000; i++) thing = new Dictionary<int, object> { [1] = thing }.Cast<object>().First(); // refused: another of its kind
    return Finding.At(goal.Location, thing);
}

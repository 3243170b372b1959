[Rule("TST0001", "doubled-text-in-an-array", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var texts = new[] { "a" };
    for (var i = 0; i < 40; i++) texts[0] += (object)texts[0];
    return Finding.At(goal.Location, texts[0].Length);
}

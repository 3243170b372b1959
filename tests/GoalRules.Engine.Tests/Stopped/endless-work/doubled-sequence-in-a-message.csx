[Rule("TST0001", "doubled-sequence-in-a-message", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    IEnumerable<int> all = [1];
    for (var i = 0; i < 60; i++) all = all.Concat(all);
    return Finding.At(goal.Location, all);
}

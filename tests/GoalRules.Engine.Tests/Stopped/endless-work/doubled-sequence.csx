[Rule("TST0001", "doubled-sequence", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    IEnumerable<int> all = [1];
    for (var i = 0; i < 60; i++) all = all.Concat(all);
    var count = all.Count();
    return null;
}

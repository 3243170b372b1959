[Rule("TST0001", "enumerator-by-hand", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    IEnumerable<int> all = [1];
    for (var i = 0; i < 60; i++) all = all.Concat(all);
    var walk = all.GetEnumerator();
    while (walk.MoveNext()) ;
    return null;
}

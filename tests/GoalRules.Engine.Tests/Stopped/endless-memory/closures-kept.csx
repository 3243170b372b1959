[Rule("TST0001", "closures-kept", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var kept = new List<Func<int>>();
    for (var i = 0; ; i++)
    {
        var number = i;
        kept.Add(() => number);
    }
}

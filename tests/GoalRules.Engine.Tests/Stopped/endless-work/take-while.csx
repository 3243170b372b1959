[Rule("TST0001", "take-while", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var last = Enumerable.Range(0, 10_000).SelectMany(_ => Enumerable.Range(0, 10_000)).TakeWhile(n => n >= 0).Last();
    return null;
}

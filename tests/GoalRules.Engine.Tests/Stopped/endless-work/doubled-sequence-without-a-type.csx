[Rule("TST0001", "doubled-sequence-without-a-type", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    System.Collections.IEnumerable numbers = new[] { 1 };
    for (var i = 0; i < 60; i++) numbers = numbers.Cast<int>().Concat(numbers.Cast<int>());
    return Finding.At(goal.Location, numbers.Cast<int>().LongCount());
}

[Rule("TST0001", "doubled-sequence-by-aggregate", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var all = Enumerable.Range(0, 60).Aggregate((IEnumerable<int>)[1], (sum, _) => sum.Concat(sum));
    var sum = all.Sum();
    return null;
}

[Rule("TST0001", "sums-of-a-long-array", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var array = new int[10_000];
    while (array.Sum() == 0) ;
    return null;
}

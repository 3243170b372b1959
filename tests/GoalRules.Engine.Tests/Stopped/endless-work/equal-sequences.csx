[Rule("TST0001", "equal-sequences", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var left = new int[10_000];
    var right = new int[10_000];
    while (left.SequenceEqual(right)) ;
    return null;
}

[Rule("TST0001", "seeded-random", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var any = new Random(1).Next(); // refused: the same findings
    return null;
}

[Rule("TST0001", "shared-random", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var any = Random.Shared.Next(); // refused: the same findings
    return null;
}

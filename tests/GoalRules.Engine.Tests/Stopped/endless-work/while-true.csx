[Rule("TST0001", "while-true", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var turns = 0;
    while (goal.Id.Length > 0) turns++;
    return null;
}

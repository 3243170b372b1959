[Rule("TST0001", "do-while-continue", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var turns = 0;
    do { continue; } while (goal.Id.Length > 0);
    return null;
}

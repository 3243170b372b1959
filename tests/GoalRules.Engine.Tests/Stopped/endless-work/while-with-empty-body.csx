[Rule("TST0001", "while-with-empty-body", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    while (goal.Id.Length > 0) ;
    return null;
}

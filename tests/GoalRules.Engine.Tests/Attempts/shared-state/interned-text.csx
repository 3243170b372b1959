[Rule("TST0001", "interned-text", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var kept = string.Intern(goal.Id); // refused: as long as the process lives
    return null;
}

[Rule("TST0001", "function-calls-itself", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    return Check(goal);
}

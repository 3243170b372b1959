[Rule("TST0001", "condition-does-the-work", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    while (Next(goal)) ;
    return null;
}

static bool Next(Goal goal) => goal.Id.Length > 0;

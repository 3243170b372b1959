[Rule("TST0001", "derived-subject", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = new Mine();
    return null;
}

record Mine : Subject // refused: belongs to the engine
{
    public override SubjectType SubjectType => SubjectType.Goal;
}

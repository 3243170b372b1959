[Rule("TST0001", "goal-of-ones-own", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var other = goal with { Id = "another" }; // refused: belongs to the engine
    return null;
}

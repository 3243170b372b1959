[Rule("TST0001", "new-goal", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var other = new Goal { Id = "another" }; // refused: belongs to the engine
    return null;
}

[Rule("TST0001", "implicit-memory", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    ReadOnlyMemory<char> text = goal.Id.AsMemory(); // refused: memory
    return null;
}

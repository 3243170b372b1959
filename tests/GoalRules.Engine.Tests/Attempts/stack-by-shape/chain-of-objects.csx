[Rule("TST0001", "chain-of-objects", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = new Box(null);
    return null;
}

record Box(object? Next); // refused: of its kind

[Rule("TST0001", "implicit-span", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Span<int> numbers = new[] { 1, 2 }; // refused: raw memory
    return null;
}

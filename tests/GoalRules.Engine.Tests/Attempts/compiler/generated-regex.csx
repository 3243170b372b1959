[Rule("TST0001", "generated-regex", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = 1;
    return null;
}

[System.Text.RegularExpressions.GeneratedRegex("a")] // refused: source generators
static partial System.Text.RegularExpressions.Regex Pattern(); // refused: partial

[Rule("TST0001", "year-of-the-clock-by-format", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var day = DateOnly.ParseExact("15 03", "dd MM"); // refused: yyyy
    return null;
}

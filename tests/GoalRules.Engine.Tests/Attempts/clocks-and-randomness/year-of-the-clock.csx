[Rule("TST0001", "year-of-the-clock", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var day = DateOnly.Parse("15 March"); // refused: this year
    return null;
}

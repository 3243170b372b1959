[Rule("TST0001", "date-of-the-clock", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var noon = DateTime.Parse("12:00"); // refused: today
    return null;
}

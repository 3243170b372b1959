[Rule("TST0001", "enum-by-type", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var value = Enum.Parse(typeof(DayOfWeek), "Monday"); // refused: it opens reflection
    return null;
}

[Rule("TST0001", "time-zone", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var zone = TimeZoneInfo.Local; // refused: no time zone
    return null;
}

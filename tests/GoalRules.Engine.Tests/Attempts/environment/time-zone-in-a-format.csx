[Rule("TST0001", "time-zone-in-a-format", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var zone = new DateTime(2026, 1, 1).ToString("zzz"); // refused: time zone
    return null;
}

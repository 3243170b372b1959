[Rule("TST0001", "stopwatch", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var watch = System.Diagnostics.Stopwatch.GetTimestamp(); // refused: Stopwatch
    return null;
}

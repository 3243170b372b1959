[Rule("TST0001", "path-of-the-temp-folder", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var path = System.IO.Path.GetTempFileName(); // refused: reads no files
    return null;
}

using static System.IO.File; // refused: reads no files

[Rule("TST0001", "read-by-using-static", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = ReadAllText("/etc/passwd"); // refused: reads no files
    return null;
}

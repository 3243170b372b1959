[Rule("TST0001", "read-a-file", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = System.IO.File.ReadAllText("/etc/passwd"); // refused: reads no files
    return null;
}

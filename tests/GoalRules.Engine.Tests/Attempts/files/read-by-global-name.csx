[Rule("TST0001", "read-by-global-name", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = global::System.IO.File.ReadAllLines("/etc/passwd"); // refused: reads no files
    return null;
}

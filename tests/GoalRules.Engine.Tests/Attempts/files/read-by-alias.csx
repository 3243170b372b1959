using F = System.IO.File; // refused: reads no files

[Rule("TST0001", "read-by-alias", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = F.ReadAllText("/etc/passwd"); // refused: reads no files
    return null;
}

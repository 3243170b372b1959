[Rule("TST0001", "escape-in-a-name", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = System.IO.\u0046ile.ReadAllText("/etc/passwd"); // refused: reads no files
    return null;
}

[Rule("TST0001", "pass-a-method-group", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var texts = new[] { "/etc/passwd" }.Select(System.IO.File.ReadAllText).ToList(); // refused: reads no files
    return null;
}

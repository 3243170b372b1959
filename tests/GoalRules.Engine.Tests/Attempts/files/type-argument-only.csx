[Rule("TST0001", "type-argument-only", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var none = new List<System.IO.FileInfo>(); // refused: reads no files
    return null;
}

[Rule("TST0001", "open-a-stream", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var stream = new System.IO.FileStream("/tmp/x", System.IO.FileMode.Create); // refused: reads no files
    return null;
}

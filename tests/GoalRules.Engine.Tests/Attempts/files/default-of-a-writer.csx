[Rule("TST0001", "default-of-a-writer", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var none = default(System.IO.StreamWriter); // refused: reads no files
    return null;
}

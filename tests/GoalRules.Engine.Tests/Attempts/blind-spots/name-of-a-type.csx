[Rule("TST0001", "name-of-a-type", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var name = nameof(System.IO.File); // refused: reads no files
    return null;
}

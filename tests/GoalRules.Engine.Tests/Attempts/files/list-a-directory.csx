[Rule("TST0001", "list-a-directory", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    foreach (var file in System.IO.Directory.EnumerateFiles("/")) return Finding.At(goal.Location, file); // refused: reads no files
    return null;
}

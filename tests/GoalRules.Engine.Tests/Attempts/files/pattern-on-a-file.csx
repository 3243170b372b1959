[Rule("TST0001", "pattern-on-a-file", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    object any = goal;
    if (any is System.IO.FileInfo { Exists: true }) return Finding.At(goal.Location, 1); // refused: reads no files
    return null;
}

[Rule("TST0001", "regex-cache", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    System.Text.RegularExpressions.Regex.CacheSize = 1_000_000; // refused: shared by the whole process
    return null;
}

[Rule("TST0001", "default-argument", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Tell();
    return null;
}

static void Tell(StringComparison how = StringComparison.Ordinal, System.IO.FileMode mode = default) // refused: reads no files
{
}

[Rule("TST0001", "function-that-takes-a-stream", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Use(null!);
    return null;
}

static void Use(System.IO.Stream stream) // refused: reads no files
{
}

[Rule("TST0001", "constraint", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = 1;
    return null;
}

static void Use<T>() where T : System.IO.Stream // refused: reads no files
{
}

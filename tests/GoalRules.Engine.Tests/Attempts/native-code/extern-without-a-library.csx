[Rule("TST0001", "extern-without-a-library", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Kill();
    return null;
}

static extern void Kill(); // refused: native code

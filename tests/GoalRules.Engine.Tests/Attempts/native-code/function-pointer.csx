[Rule("TST0001", "function-pointer", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    unsafe // refused: raw memory
    {
        delegate*<void> call = &Nothing; // refused: raw memory
        call();
    }
    return null;
}

static void Nothing()
{
}

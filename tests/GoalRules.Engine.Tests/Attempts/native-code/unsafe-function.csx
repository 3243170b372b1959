[Rule("TST0001", "unsafe-function", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Poke();
    return null;
}

static unsafe void Poke() // refused: raw memory
{
}

[Rule("TST0001", "argument-of-another-constructor", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var deep = new Deep("a");
    return null;
}

record Deep(int Number)
{
    public Deep(string text)
        : this(new Deep(text).Number)
    {
    }
}

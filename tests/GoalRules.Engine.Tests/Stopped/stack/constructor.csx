[Rule("TST0001", "constructor", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var deep = new Deep(1);
    return null;
}

record Deep
{
    public Deep(int number) => Number = new Deep(number + 1).Number;

    public int Number { get; }
}

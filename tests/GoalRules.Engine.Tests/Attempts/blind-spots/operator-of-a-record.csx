[Rule("TST0001", "operator-of-a-record", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = 1;
    return null;
}

record Number(int Value)
{
    public static Number operator +(Number left, Number right) => new(Environment.ProcessorCount); // refused: belongs to the host
}

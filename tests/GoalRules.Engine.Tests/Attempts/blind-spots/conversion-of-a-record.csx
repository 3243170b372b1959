[Rule("TST0001", "conversion-of-a-record", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = 1;
    return null;
}

record Number(int Value)
{
    public static implicit operator int(Number number) => Environment.ProcessorCount; // refused: belongs to the host
}

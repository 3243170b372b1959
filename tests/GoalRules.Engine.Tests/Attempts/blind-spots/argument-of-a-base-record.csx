[Rule("TST0001", "argument-of-a-base-record", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = 1;
    return null;
}

record Root(int Value);

record Leaf() : Root(Environment.ProcessorCount); // refused: belongs to the host

[Rule("TST0001", "nested-loops", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var turns = 0;
    for (var a = 0; a < 100_000; a++)
        for (var b = 0; b < 100_000; b++)
            turns++;
    return null;
}

[Rule("TST0001", "large-struct", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = default(Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<long>>>>>>>>>>>>>>); // refused: on the stack
    return null;
}

record struct Pair<T>(T First, T Second);

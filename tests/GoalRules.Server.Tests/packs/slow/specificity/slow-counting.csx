[Rule("SLOW1001", "slow-counting", Category.Specificity, Severity.Hint, Message = "Finding {0}, checksum {1}")]
static IEnumerable<Finding> Check(Goal goal)
{
    for (var i = 0; i < goal.Measures[0].Target; i++) yield return Finding.At(goal.At($"measures[{i}]"), i, Checksum(i));
}

static int Checksum(int seed)
{
    const int Turns = 1_000_000;
    for (var i = 0; i < Turns; i++) seed = unchecked((seed * 31) + i);
    return seed;
}

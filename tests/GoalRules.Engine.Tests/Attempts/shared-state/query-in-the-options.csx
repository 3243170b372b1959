[Rule("TST0001", "query-in-the-options", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal, Options options)
{
    return Finding.At(goal.Location, options.Ticks.First());
}

record Options(int Least = 1)
{
    public IEnumerable<int> Ticks { get; } = Make(); // refused: could keep state

    private static IEnumerable<int> Make()
    {
        var n = 0;
        return new[] { 0 }.Select(_ => ++n);
    }
}
